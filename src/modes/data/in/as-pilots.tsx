import type { PilotMapping } from "../../../domain/import-role";
import { useApp } from "../../../state";
import { sayOfFile } from "../../../state/importing/choose";
import { selectChoices, selectDataset } from "../../../state/importing/file";
import { selectBecame } from "../../../state/importing/outcome";
import { selectMapping } from "../../../state/importing/selectors";
import { Segmented, ToggleChips } from "../../../ui";
import { useCity } from "../../../view/use-city";
import { counted } from "./counted";
import { FieldChoice } from "./field-choice";
import styles from "./in.module.css";

const FIELDS = [
  "nameIt",
  "nameEn",
  "number",
  "status",
  "id",
] as const satisfies readonly (keyof PilotMapping)[];

/** Pilots: beside or in the place of the city's, which field says what, and how many they are. */
export function AsPilots() {
  const { text } = useCity();
  const mapping = useApp(selectMapping);
  const { how } = useApp(selectChoices);
  return (
    <>
      <Segmented
        label={text("data.coming.role.how")}
        segments={(["replace", "add"] as const).map((id) => ({ id, label: text(`data.coming.role.${id}`) }))}
        chosen={how}
        onChosen={(next) => sayOfFile({ how: next })}
      />
      <Count />
      {FIELDS.map((field) => (
        <FieldChoice
          key={field}
          label={text(`data.coming.role.field.${field}`)}
          chosen={mapping[field]}
          onChosen={(index) => sayOfFile({ mapping: { ...mapping, [field]: index } })}
        />
      ))}
      <Foci />
    </>
  );
}

/** A city has as many pilots as its plan says; a file may have more or fewer. */
function Count() {
  const { text, figures } = useCity();
  const became = useApp(selectBecame);
  if (became?.role !== "pilots") return null;
  const { sites, count } = became.result.value;
  const outside = sites.filter((site) => site.outside).length;
  const written = { got: figures.count(count.got), wanted: figures.count(count.wanted) };
  return (
    <>
      <p>
        {text(count.got === count.wanted ? "data.coming.role.countSame" : "data.coming.role.count", written)}
      </p>
      {outside > 0 ? (
        <p className={styles.small}>{text("data.coming.role.outside", counted(outside, figures))}</p>
      ) : null}
    </>
  );
}

/** The most fields that can be ticked one by one. */
const MOST = 40;

/** Foci may stand in a list in one field, or in a field for each. */
function Foci() {
  const { text } = useCity();
  const fields = useApp(selectDataset)?.fields ?? [];
  const mapping = useApp(selectMapping);
  return (
    <ToggleChips
      label={text("data.coming.role.field.foci")}
      chips={fields.slice(0, MOST).map((field, index) => ({ id: String(index), label: field }))}
      chosen={mapping.foci.map(String)}
      onChosen={(ids) => sayOfFile({ mapping: { ...mapping, foci: ids.map(Number).sort((a, b) => a - b) } })}
    />
  );
}
