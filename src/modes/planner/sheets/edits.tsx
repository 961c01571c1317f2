import { useApp } from "../../../state";
import { selectEditSteps } from "../../../state/planner/selectors/changes";
import { selectGhosts } from "../../../state/planner/selectors/pilots";
import { PrintSection } from "../../../ui/print/print-section";
import { pilotName } from "../pilot-name";
import { editWords } from "../pilots/pilot-words";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

/** More edits than these are counted and not listed: the table of pilots says what they came to. */
const MOST = 40;

/** What was done to the data, step by step, and what was removed. */
export function Edits({ sheet }: { readonly sheet: Sheet }) {
  const { text } = sheet;
  const { done } = useApp(selectEditSteps);
  const removed = useApp(selectGhosts).filter(({ change }) => change === "removed");
  const steps = done.map((step, index) => ({ number: index + 1, words: editWords(step, sheet) }));
  const shown = steps.slice(-MOST);
  const names = removed.map(({ site }) => pilotName(site, sheet.language)).join(", ");
  return (
    <PrintSection heading={text("planner.sheets.edits.title")}>
      {steps.length === 0 ? <p>{text("planner.sheets.edits.none")}</p> : null}
      {removed.length === 0 ? null : <p>{text("planner.sheets.edits.removed", { pilots: names })}</p>}
      {shown.length < steps.length ? (
        <p>{text("planner.sheets.edits.more", { count: steps.length - shown.length })}</p>
      ) : null}
      <ol className={styles.numbered} start={steps.length - shown.length + 1}>
        {shown.map(({ number, words }) => (
          <li key={number}>{words}</li>
        ))}
      </ol>
    </PrintSection>
  );
}
