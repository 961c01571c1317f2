import { store, useApp } from "../../../state";
import { exportFile } from "../../../state/exporting/export-file";
import { formatOf } from "../../../state/exporting/going";
import { Button } from "../../../ui";
import styles from "./out.module.css";
import { leftOut, readyTables, stillWaiting } from "./ready-tables";
import { Saving } from "./saving";
import { useJob } from "./use-job";
import type { Surveys } from "./use-surveys";
import { type GoingView, useGoing } from "./use-wording";

/** The button that saves, why it cannot, how far it is, and how it went. */
export function SaveFigures({ surveys }: { readonly surveys: Surveys }) {
  const view = useGoing();
  const { text, wording, date } = view;
  const ticked = useApp(({ going }) => going.subjects);
  const format = useApp(formatOf);
  const { job, begin, cancel } = useJob();
  const why = whyNot({ surveys, ticked, format }, view);
  const save = () =>
    begin(() => {
      const { going } = store.getState();
      const writing = exportFile({ subjects: going.subjects, format }, wording, date);
      if (writing === null) throw new Error(text("data.going.save.nothing"));
      return { done: writing.file.then(({ name }) => name), cancel: writing.cancel };
    });
  return (
    <div className={styles.save}>
      {why === null ? null : <p className={styles.small}>{why}</p>}
      <Button tone="primary" wide disabled={why !== null || job.kind === "working"} onPress={save}>
        {text("data.going.save.figures")}
      </Button>
      <Saving job={job} onCancel={cancel} onRetry={save} working={text("data.going.save.writing")} />
    </div>
  );
}

interface Wished {
  readonly surveys: Surveys;
  readonly ticked: Parameters<typeof stillWaiting>[1];
  readonly format: Parameters<typeof leftOut>[2];
}

/** Why nothing can be saved now; null: it can. */
function whyNot({ surveys, ticked, format }: Wished, { text, figures }: GoingView): string | null {
  if (ticked.length === 0) return text("data.going.save.tickOne");
  const waiting = stillWaiting(surveys, ticked);
  if (waiting.length > 0) {
    const subjects = figures.list(waiting.map((id) => text(`dataOut.subjects.${id}`)));
    return text("data.going.save.waiting", { subjects });
  }
  const tables = readyTables(surveys, ticked);
  if (tables.length === 0) return text("data.going.save.nothing");
  return leftOut(surveys, ticked, format).length === tables.length ? text("data.going.save.noPlaces") : null;
}
