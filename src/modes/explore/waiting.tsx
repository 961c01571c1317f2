import type { UnitRef } from "../../domain/unit";
import { isReported, selectAnswer, useApp } from "../../state";
import { Notice, Skeleton } from "../../ui";
import { useCity } from "../../view/use-city";

interface WaitingProps {
  /** Whose figures are waited for; null for the whole perimeter. */
  readonly unit: UnitRef | null;
  readonly lines: number;
}

/** What stands where figures will be: that they are coming, that there are none, or that the calculation failed. */
export function Waiting({ unit, lines }: WaitingProps) {
  const { text } = useCity();
  const isInside = useApp((app) => unit === null || isReported(app, unit));
  const failure = useApp((app) => selectAnswer(app).failure);
  if (!isInside) return <p>{text("explore.unit.outsidePerimeter")}</p>;
  return <WaitingOrFailed failure={failure} lines={lines} label={text("explore.overview.waiting")} />;
}

interface WaitingOrFailedProps {
  /** Why what is waited for will not come; null while it may. */
  readonly failure: string | null;
  readonly lines: number;
  readonly label: string;
}

/** Nobody waits for what will not come: a failure is said in its place. */
export function WaitingOrFailed({ failure, lines, label }: WaitingOrFailedProps) {
  const { text } = useCity();
  if (failure === null) return <Skeleton lines={lines} label={label} />;
  return (
    <Notice tone="warning" urgent>
      {text("explore.overview.failed", { reason: failure })}
    </Notice>
  );
}
