import { useState } from "react";
import { LANGUAGES } from "../../../i18n";
import { describeStateProblem } from "../../../i18n/data-out";
import { namingIn } from "../../../i18n/naming";
import { exportState } from "../../../state/exporting/export-file";
import { type Chosen, type Opened, openState } from "../../../state/exporting/open-state";
import { Button, Notice, Section } from "../../../ui";
import { FileButton } from "../../../ui/controls/file-field";
import styles from "./out.module.css";
import { Saving } from "./saving";
import { useJob } from "./use-job";
import { useGoing } from "./use-wording";

/** All that is worked on as one file, and the way back from such a file. */
export function WholeState() {
  const { text, wording, date } = useGoing();
  const { job, begin } = useJob();
  const save = () => begin(() => ({ done: Promise.resolve(exportState(wording, date).name), cancel: null }));
  return (
    <Section heading={text("data.going.whole.title")}>
      <p className={styles.small}>{text("data.going.whole.what")}</p>
      <p className={styles.small}>{text("data.going.whole.link")}</p>
      <Button wide onPress={save}>
        {text("data.going.whole.save")}
      </Button>
      <Saving job={job} working="" onCancel={null} onRetry={save} />
      <OpenState />
    </Section>
  );
}

/** How opening a file went; null: none was opened yet. */
type Came = (Opened & { readonly name: string }) | { readonly unreadable: string } | null;

function OpenState() {
  const { text, language } = useGoing();
  const [came, setCame] = useState<Came>(null);
  const open = (file: Chosen) =>
    openState(file, namingIn(language), LANGUAGES).then(
      (opened) => setCame({ ...opened, name: file.name }),
      (error: unknown) => setCame({ unreadable: error instanceof Error ? error.message : String(error) }),
    );
  return (
    <>
      <FileButton endings={[".geojson", ".json"]} onFiles={([file]) => file !== undefined && void open(file)}>
        {text("data.going.whole.open")}
      </FileButton>
      <div role="status">{came === null ? null : <Outcome came={came} />}</div>
    </>
  );
}

function Outcome({ came }: { readonly came: NonNullable<Came> }) {
  const { text, language, figures } = useGoing();
  if ("unreadable" in came)
    return <Notice tone="warning">{text("data.going.whole.unreadable", { reason: came.unreadable })}</Notice>;
  const { ok, name, problems, unknown } = came;
  return (
    <>
      <p>{text(ok ? "data.going.whole.opened" : "data.going.whole.refused", { name })}</p>
      <ul>
        {problems.map((problem) => {
          const words = describeStateProblem(problem, language);
          return <li key={words}>{words}</li>;
        })}
        {unknown.length === 0 ? null : (
          <li>{text("data.going.whole.unknown", { ids: figures.list(unknown) })}</li>
        )}
      </ul>
    </>
  );
}
