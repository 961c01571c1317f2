import type { ReactNode } from "react";
import type { Change } from "../../domain/planner-difference";
import { useText } from "../../i18n";
import { FORBIDDEN_LOOK } from "../../theme/forbidden";
import { marksOf } from "../../theme/hatch";
import type { SlotNumber } from "../../theme/slots";
import { ChangeSwatch } from "./change-swatch";
import { drawMark } from "./hatch-pattern";
import styles from "./legend.module.css";
import marks from "./legend-marks.module.css";

/** How the planner's map draws something. */
export type PlannerLegendMark =
  | { readonly kind: "reach" | "moved"; readonly slot: SlotNumber }
  | { readonly kind: "ghost" | "gap" | "chosen" | "forbidden" | "none" }
  | { readonly kind: "change"; readonly change: Change };

export interface PlannerLegendProps {
  readonly rows: readonly {
    readonly id: string;
    readonly word: string;
    readonly mark: PlannerLegendMark;
  }[];
}

/** Rows of mark and word: what lies on the planner's map. */
export function PlannerLegend({ rows }: PlannerLegendProps) {
  const { text } = useText();
  return (
    <ul className={styles.legend} aria-label={text("ui.legend")}>
      {rows.map(({ id, word, mark }) => (
        <li key={id} className={styles.row}>
          <span className={styles.mark}>
            {mark.kind === "change" ? <ChangeSwatch change={mark.change} /> : <Drawn mark={mark} />}
          </span>
          <span>{word}</span>
        </li>
      ))}
    </ul>
  );
}

type Simple = Exclude<PlannerLegendMark, { kind: "change" }>;

function Drawn({ mark }: { readonly mark: Simple }) {
  return (
    <svg className={marks.mark} viewBox="0 0 32 24" aria-hidden="true">
      {draw(mark)}
    </svg>
  );
}

function draw(mark: Simple): ReactNode {
  switch (mark.kind) {
    case "reach":
      return <Ring colour={`var(--slot-${mark.slot})`} fill={0.15} radius={10} />;
    case "moved":
      return <Moved slot={mark.slot} />;
    case "ghost":
      return <Ring colour="var(--ink-soft)" fill={0} radius={9} dashes="3 2.5" />;
    case "gap":
      return <Ring colour="var(--lost)" fill={0.16} radius={7} />;
    case "chosen":
      return <Ring colour="var(--action)" fill={0} radius={10} dashes="4 3" />;
    case "forbidden":
      return <Forbidden />;
    case "none":
      return <rect x="0.5" y="0.5" width="31" height="23" fill="var(--inside)" stroke="var(--line-strong)" />;
  }
}

interface RingProps {
  readonly colour: string;
  /** How strongly it is filled, 0 to 1. */
  readonly fill: number;
  readonly radius: number;
  readonly dashes?: string;
}

function Ring({ colour, fill, radius, dashes }: RingProps) {
  return (
    <circle
      cx="16"
      cy="12"
      r={radius}
      fill={colour}
      fillOpacity={fill}
      stroke={colour}
      strokeWidth="2"
      strokeDasharray={dashes}
    />
  );
}

function Moved({ slot }: { readonly slot: SlotNumber }) {
  return (
    <>
      <circle cx="16" cy="12" r="11" fill={`var(--slot-${slot})`} />
      <circle cx="16" cy="12" r="8.5" fill="none" stroke="var(--on-slot)" strokeWidth="1.75" />
    </>
  );
}

/** Two tiles side by side, cut to the size of a swatch. */
function Forbidden() {
  const strokes = FORBIDDEN_LOOK.hatches.flatMap(marksOf);
  return (
    <svg viewBox="0 0 32 24" width="32" height="24" color="var(--line-strong)" aria-hidden="true">
      <rect width="32" height="24" fill="currentColor" fillOpacity={FORBIDDEN_LOOK.wash} />
      {[0, 16].flatMap((x) =>
        [0, 16].map((y) => (
          <g key={`${x}-${y}`} transform={`translate(${x} ${y})`}>
            {strokes.map(drawMark)}
          </g>
        )),
      )}
      <rect x="0.5" y="0.5" width="31" height="23" fill="none" stroke="currentColor" />
    </svg>
  );
}
