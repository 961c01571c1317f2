import { useApp } from "../../../state";
import { Notice } from "../../../ui";
import { useCity } from "../../../view/use-city";

/** What keeps the visitor's own data from being used or kept. */
export function OwnTrouble() {
  const { text } = useCity();
  const { failure, trouble, unreadable, taken } = useApp((app) => app.own);
  const hasTrouble = trouble !== null && taken.length > 0;
  return (
    <>
      {failure === null ? null : (
        <Notice tone="warning" urgent>
          {text("data.own.failed", { reason: failure })}
        </Notice>
      )}
      {hasTrouble ? (
        <Notice tone="warning">
          {trouble.why === "full"
            ? text("data.own.full")
            : text("data.own.unusable", { reason: trouble.reason })}
        </Notice>
      ) : null}
      {unreadable > 0 ? <Notice>{text("data.own.unreadable", { count: unreadable })}</Notice> : null}
    </>
  );
}
