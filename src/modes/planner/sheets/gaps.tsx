import { selectSites, useApp } from "../../../state";
import { PrintSection } from "../../../ui/print/print-section";
import { type PrintColumn, PrintTable } from "../../../ui/print/print-table";
import { type GapRow, gapRows } from "./gap-rows";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

/** So many gaps are listed; the others are one row. */
const MOST = 20;

/** The largest places that no pilot reaches, and the municipalities in which none stands. */
export function Gaps({ sheet }: { readonly sheet: Sheet }) {
  const { answer, text } = sheet;
  const sites = useApp(selectSites);
  return (
    <PrintSection heading={text("planner.sheets.gaps.title")}>
      {answer.gaps.length === 0 ? (
        <p>{text("planner.sheets.gaps.none")}</p>
      ) : (
        <PrintTable
          caption={text("planner.sheets.gaps.title")}
          captionHidden
          dense
          columns={columnsOf(sheet)}
          rows={gapRows(answer.gaps, MOST, { ...sheet, sites })}
          keyOf={({ id }) => id}
        />
      )}
      <p className={styles.small}>{text("planner.sheets.gaps.note")}</p>
    </PrintSection>
  );
}

function columnsOf({ text }: Sheet): PrintColumn<GapRow>[] {
  const column = (
    id: "number" | "place" | "residents" | "share" | "pilot",
    numeric = false,
  ): PrintColumn<GapRow> => ({
    id,
    heading: text(`planner.sheets.gaps.${id}`),
    numeric,
    cell: (row) => row[id],
  });
  return [
    column("place"),
    column("number", true),
    column("residents", true),
    column("share", true),
    column("pilot"),
  ];
}

/** The municipalities in which no pilot stands. */
export function WithoutPilot({ sheet }: { readonly sheet: Sheet }) {
  const { answer, municipalities, text, figures } = sheet;
  const names = answer.withoutPilot.map((code) => {
    const one = municipalities.get(code);
    const mark = one?.membership === "provisional" ? ` (${text("common.provisional")})` : "";
    return `${one?.name ?? code}${mark}`;
  });
  const count = figures.count(names.length);
  const all = figures.count(answer.units.length);
  return (
    <PrintSection heading={text("planner.sheets.gaps.without")}>
      {names.length === 0 ? (
        <p>{text("planner.sheets.gaps.noneWithout")}</p>
      ) : (
        <>
          <p className={styles.small}>{text("planner.sheets.gaps.withoutNote", { count, all })}</p>
          <p>{names.toSorted(figures.compare).join(", ")}.</p>
        </>
      )}
    </PrintSection>
  );
}
