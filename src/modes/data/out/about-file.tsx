import { useMemo } from "react";
import type { ExportSubject } from "../../../domain/export";
import { useApp } from "../../../state";
import { provenanceWith } from "../../../state/exporting/subjects";
import { Section } from "../../../ui";
import styles from "./out.module.css";
import { useGoing } from "./use-wording";

/** What stands in the open: of which filter it all is, and that some of it is a proposal. */
const FIRST: readonly string[] = ["filter", "proposal"];

/** What the file will say of itself, before it is saved. */
export function AboutFile({ subjects }: { readonly subjects: readonly ExportSubject[] }) {
  const { text, wording, date } = useGoing();
  const app = useApp((now) => now);
  const lines = useMemo(
    () => (subjects.length === 0 ? [] : provenanceWith(app, subjects, wording, date)),
    [app, subjects, wording, date],
  );
  if (lines.length === 0) return null;
  const list = (shown: typeof lines) => (
    <dl className={styles.about}>
      {shown.map(({ id, label, text: words }, index) => (
        <div key={`${id} ${words}`}>
          {shown[index - 1]?.label === label ? null : <dt>{label}</dt>}
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <>
      {list(lines.filter(({ id }) => FIRST.includes(id)))}
      <Section heading={text("data.going.about")} level={4} foldable folded>
        <p className={styles.small}>{text("data.going.aboutNote")}</p>
        {list(lines.filter(({ id }) => !FIRST.includes(id)))}
      </Section>
    </>
  );
}
