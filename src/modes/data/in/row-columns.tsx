import type { Cell, DataRow } from "../../../domain/dataset";
import { describeFinding, type FindingList } from "../../../i18n/data-in";
import { useApp } from "../../../state";
import { selectFindings } from "../../../state/importing/outcome";
import type { Column } from "../../../ui";
import { type CityView, useCity } from "../../../view/use-city";
import styles from "./in.module.css";

/** The most fields that are shown: a table of thousands would stop the page. */
export const MOST_FIELDS = 20;

const LISTS: readonly FindingList[] = ["leftOut", "mends", "remarks"];

/** True of nearly every row where it is true at all: the list of what was found says it once for all of them. */
const SAID_ONCE = "id-small-letters";

/** The columns of a page of rows: number, what was found, the fields as the file calls them, then the place. */
export function useRowColumns(
  fields: readonly string[],
  shown: readonly DataRow[],
): readonly Column<DataRow>[] {
  const view = useCity();
  const { text, figures } = view;
  const found = useFound(shown);
  return [
    { id: "row", heading: text("data.coming.rows.number"), cell: ({ number }) => figures.count(number) },
    ...(found.size > 0 ? [foundColumn(found, view)] : []),
    ...fields.slice(0, MOST_FIELDS).map((field, index) => ({
      id: `field-${index}`,
      heading: field.trim() || String(index + 1),
      cell: ({ cells }: DataRow) => <CellText cell={cells[index] ?? null} />,
    })),
    placeColumn(view),
  ];
}

type Found = ReadonlyMap<number, ReadonlySet<string>>;

/** What was found in the rows that are shown, in words. */
function useFound(shown: readonly DataRow[]): Found {
  const { language } = useCity();
  const findings = useApp(selectFindings);
  const numbers = new Set(shown.map(({ number }) => number));
  const found = new Map<number, Set<string>>();
  for (const list of LISTS) {
    for (const finding of findings[list]) {
      if (!numbers.has(finding.row) || finding.code === SAID_ONCE) continue;
      const words = found.get(finding.row) ?? new Set();
      found.set(finding.row, words.add(describeFinding(finding, list, language)));
    }
  }
  return found;
}

const foundColumn = (found: Found, { text }: CityView): Column<DataRow> => ({
  id: "found",
  heading: text("data.coming.rows.found"),
  cell: ({ number }) => <span className={styles.found}>{[...(found.get(number) ?? [])].join(" · ")}</span>,
});

const placeColumn = (view: CityView): Column<DataRow> => ({
  id: "place",
  heading: view.text("data.coming.rows.place"),
  cell: ({ geometry }) =>
    geometry === null ? (
      <Quiet words={view.text("data.coming.rows.noPlace")} />
    ) : (
      <span className={styles.place}>{placeWords(geometry.type, view)}</span>
    ),
});

function placeWords(type: string, { text }: CityView): string {
  const key: string = `data.findings.kind.${type}`;
  return text(key, { defaultValue: type });
}

/** The most letters of a cell. */
const LONGEST = 200;

function CellText({ cell }: { readonly cell: Cell }) {
  const { text, figures } = useCity();
  if (cell === null || cell === "") return <Quiet words={text("data.coming.rows.empty")} />;
  const words =
    typeof cell === "number"
      ? figures.decimal(cell, decimalsOf(cell))
      : typeof cell === "boolean"
        ? String(cell)
        : cell.slice(0, LONGEST);
  return (
    <span className={styles.cell} title={words}>
      {words}
    </span>
  );
}

/** As many as the number has, up to five. */
const decimalsOf = (value: number): number =>
  Math.min(5, String(value).split("e")[0]?.split(".")[1]?.length ?? 0);

const Quiet = ({ words }: { readonly words: string }) => <span className={styles.quietCell}>{words}</span>;
