import { IMPORT_ROLES, type ImportRole } from "../../../domain/import-role";
import { useApp, useAppList } from "../../../state";
import { sayOfFile } from "../../../state/importing/choose";
import { selectContents, selectDataset } from "../../../state/importing/file";
import { MOST_PILOTS_IN, selectRole, selectRoles } from "../../../state/importing/selectors";
import { Section, SelectField } from "../../../ui";
import { useCity } from "../../../view/use-city";
import { AsLayer } from "./as-layer";
import { AsPilots } from "./as-pilots";
import { AsPlaces } from "./as-places";
import { AsResidents } from "./as-residents";
import { AsTable } from "./as-table";
import styles from "./in.module.css";

const FIELDS: Readonly<Record<ImportRole, () => React.ReactNode>> = {
  pilots: AsPilots,
  layer: AsLayer,
  candidates: AsPlaces,
  residents: AsResidents,
  table: AsTable,
};

const ASK = "ask";

/** What the file becomes, and which of its fields say what. */
export function RolePart() {
  const { text } = useCity();
  const role = useApp(selectRole);
  const roles = useAppList(selectRoles);
  if (roles.length === 0) return null;
  const Fields = role === null ? null : FIELDS[role];
  const ask = role === null ? [{ id: ASK, label: text("data.coming.role.ask") }] : [];
  return (
    <Section heading={text("data.coming.role.title")}>
      <div className={styles.stack}>
        <SelectField
          label={text("data.coming.role.label")}
          choices={[...ask, ...roles.map((id) => ({ id, label: text(`data.coming.role.${id}`) }))]}
          chosen={role ?? ASK}
          onChosen={(id) => sayOfFile({ role: IMPORT_ROLES.find((one) => one === id) ?? "layer" })}
        />
        <TooMany />
        {Fields === null ? null : <Fields />}
      </div>
    </Section>
  );
}

/** Why so many points are not offered as pilots. */
function TooMany() {
  const { text, figures } = useCity();
  const rows = useApp(selectDataset)?.rows.length ?? 0;
  const { points } = useApp(selectContents);
  if (points === 0 || rows <= MOST_PILOTS_IN) return null;
  return (
    <p className={styles.small}>
      {text("data.coming.role.tooMany", {
        count: MOST_PILOTS_IN,
        replace: { count: figures.count(MOST_PILOTS_IN) },
      })}
    </p>
  );
}
