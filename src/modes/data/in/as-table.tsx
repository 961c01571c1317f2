import type { JoinedTable } from "../../../domain/import-role";
import { useApp } from "../../../state";
import { sayOfFile } from "../../../state/importing/choose";
import { selectBecame } from "../../../state/importing/outcome";
import { selectCodeField } from "../../../state/importing/selectors";
import { Notice } from "../../../ui";
import { type CityView, useCity } from "../../../view/use-city";
import { FieldChoice } from "./field-choice";
import styles from "./in.module.css";

/** A table: which field has the codes, which municipalities it knows, and which it does not. */
export function AsTable() {
  const { text } = useCity();
  const codeField = useApp(selectCodeField);
  const became = useApp(selectBecame);
  return (
    <>
      <FieldChoice
        label={text("data.coming.role.field.code")}
        chosen={codeField}
        onChosen={(field) => sayOfFile({ codeField: field })}
      />
      {became?.role === "table" ? <Joined table={became.result.value} /> : null}
    </>
  );
}

/** The most names that are written out. */
const NAMED = 12;

function Joined({ table }: { readonly table: JoinedTable }) {
  const view = useCity();
  const { text, figures, geodata } = view;
  const { rows, missing, measures, fields, otherYear } = table;
  const inside = new Set(geodata.municipalities.map(({ code }) => code));
  const joined = rows.filter(({ code }) => inside.has(code)).length;
  const nameOf = (code: string) => geodata.province.find((one) => one.code === code)?.name ?? code;
  return (
    <>
      <p>
        {text("data.coming.role.joined", { joined: figures.count(joined), all: figures.count(inside.size) })}
      </p>
      {missing.inside.length > 0 ? (
        <p>{text("data.coming.role.missing", { names: shortList(missing.inside.map(nameOf), view) })}</p>
      ) : null}
      <p className={styles.small}>
        {measures.length === 0
          ? text("data.coming.role.noMeasure")
          : text("data.coming.role.measures", {
              fields: shortList(
                measures.map((field) => fields[field] ?? ""),
                view,
              ),
            })}
      </p>
      {otherYear === null ? null : <OtherYear otherYear={otherYear} />}
    </>
  );
}

function OtherYear({ otherYear }: { readonly otherYear: NonNullable<JoinedTable["otherYear"]> }) {
  const view = useCity();
  const { text, figures } = view;
  const names = otherYear.rows.map(({ code, name }) => (name === null ? code : `${name} (${code})`));
  const date = otherYear.date === null ? text("common.notKnown") : figures.date(otherYear.date);
  return (
    <Notice tone="warning">
      {text("data.coming.role.otherYear", { date, names: shortList(names, view) })}
    </Notice>
  );
}

function shortList(names: readonly string[], { text, figures }: CityView): string {
  if (names.length <= NAMED) return figures.list(names);
  return text("data.coming.found.andMore", { rows: names.slice(0, NAMED).join(", ") });
}
