import { describeFault } from "../../../i18n/data-in";
import { choose, useApp } from "../../../state";
import { chooseLayer } from "../../../state/importing/choose";
import { selectContents, selectDataset } from "../../../state/importing/file";
import { forgetFile } from "../../../state/importing/open";
import { selectFileFaults } from "../../../state/importing/outcome";
import { Button, Section, SelectField } from "../../../ui";
import { useCity } from "../../../view/use-city";
import { counted } from "./counted";
import styles from "./in.module.css";

/** The file itself: its format, its layers, and what is to be known of it. */
export function FilePart() {
  const { text, figures } = useCity();
  const dataset = useApp(selectDataset);
  const file = useApp(({ importing }) => importing?.file ?? "");
  const contents = useContentWords();
  if (dataset === null) return null;
  const rows = text("data.coming.file.rows", counted(dataset.rows.length, figures));
  return (
    <Section heading={text("data.coming.file.title")}>
      <div className={styles.stack}>
        <p>
          <span className={styles.name}>{file}</span> · {text(`data.formats.${dataset.format}`)} · {rows}
        </p>
        <p className={styles.small}>{contents}</p>
        <LayerChoice />
        <Faults />
        <div className={styles.actions}>
          <Button onPress={() => choose({ kind: "opened" })}>{text("data.coming.file.look")}</Button>
          <Button tone="plain" onPress={forgetFile}>
            {text("data.coming.open.away")}
          </Button>
        </div>
      </div>
    </Section>
  );
}

/** What kinds of rows there are; of what there is none nothing is said. */
function useContentWords(): string {
  const { text, figures } = useCity();
  const { points, others: lines, ground: areas, none } = useApp(selectContents);
  const counts = { points, lines, areas, none };
  const kinds = (["points", "lines", "areas", "none"] as const).filter((kind) => counts[kind] > 0);
  return kinds
    .map((kind) => text(`data.coming.file.contents.${kind}`, counted(counts[kind], figures)))
    .join(", ");
}

function LayerChoice() {
  const { text, figures } = useCity();
  const stage = useApp(({ importing }) => importing?.stage);
  const layer = useApp(({ importing }) => importing?.choices.layer ?? 0);
  if (stage?.kind !== "opened" || stage.datasets.length < 2) return null;
  return (
    <SelectField
      label={text("data.coming.file.layer")}
      choices={stage.datasets.map(({ name, rows }, index) => ({
        id: String(index),
        label: `${name} · ${text("data.coming.file.rows", counted(rows.length, figures))}`,
      }))}
      chosen={String(layer)}
      onChosen={(id) => chooseLayer(Number(id))}
    />
  );
}

/** The most that are named one by one. */
const NAMED = 8;

function Faults() {
  const { text, language, figures } = useCity();
  const faults = useApp(selectFileFaults);
  if (faults.length === 0) return null;
  const more = faults.length - NAMED;
  return (
    <Section heading={text("data.coming.file.faults", counted(faults.length, figures))} level={4} foldable>
      <ul className={styles.list}>
        {faults.slice(0, NAMED).map((fault) => (
          <li key={`${fault.code} ${fault.row} ${JSON.stringify(fault.values)}`}>
            {describeFault(fault, language)}
          </li>
        ))}
        {more > 0 ? <li>{text("data.coming.file.more", counted(more, figures))}</li> : null}
      </ul>
    </Section>
  );
}
