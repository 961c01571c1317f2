import { coveredOf } from "../../../domain/planner";
import type { CoverageRow } from "../../../domain/planner-coverage";
import { PrintSection } from "../../../ui/print/print-section";
import { type PrintColumn, PrintTable } from "../../../ui/print/print-table";
import { distanceWords, riverNote, riverWords, roughHere } from "../coverage/wording";
import { pilotName } from "../pilot-name";
import { roughWords } from "../total-words";
import { type FigureRow, figureRows } from "./figure-rows";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

/** The figures of the whole perimeter, as a table and as sentences. */
export function KeyFigures({ sheet }: { readonly sheet: Sheet }) {
  const { answer, text } = sheet;
  return (
    <PrintSection heading={text("planner.sheets.key.title")}>
      <FigureTable row={answer.total} caption={text("planner.sheets.key.caption")} sheet={sheet} />
      <p className={styles.small}>{text("planner.sheets.key.strategyNote")}</p>
      <ul className={styles.list}>
        {[...sentencesOf(answer.total, sheet), giniWords(sheet), ...failedWords(sheet)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </PrintSection>
  );
}

interface FigureTableProps {
  readonly row: CoverageRow;
  readonly caption: string;
  readonly sheet: Sheet;
  /** In a narrow column. */
  readonly dense?: boolean;
}

/** What is reached, by how many pilots, at other reaches and per strategy. */
export function FigureTable({ row, caption, sheet, dense }: FigureTableProps) {
  const { text } = sheet;
  const numeric = (
    id: "residents" | "residentsShare" | "area" | "areaShare",
    heading: string,
  ): PrintColumn<FigureRow> => ({
    id,
    heading,
    numeric: true,
    cell: (one) => one[id],
  });
  const columns: PrintColumn<FigureRow>[] = [
    {
      id: "what",
      heading: text("planner.sheets.key.what"),
      cell: ({ what, isPart }) => (isPart ? <span className={styles.part}>{what}</span> : what),
    },
    numeric("residents", text("planner.sheets.key.residents")),
    numeric("residentsShare", text("planner.sheets.key.share")),
    numeric("area", text("planner.sheets.key.ground")),
    numeric("areaShare", text("planner.sheets.key.groundShare")),
  ];
  return (
    <PrintTable
      caption={caption}
      captionHidden
      dense={dense}
      columns={columns}
      rows={figureRows(row, sheet)}
      keyOf={({ id }) => id}
    />
  );
}

/** Distances, rivers and what is rough, one sentence each. */
export function sentencesOf(row: CoverageRow, sheet: Sheet): string[] {
  const { text } = sheet;
  const covered = coveredOf(row.depths).residents;
  const rough = [roughHere(row, sheet), roughWords(row, sheet)].filter((words) => words !== undefined);
  return [
    distanceWords(row, sheet),
    ...(covered === 0 ? [] : [`${riverWords(row, covered, sheet)} ${riverNote(sheet)}`]),
    ...(covered > 0 && row.roughCovered === 0 ? [text("planner.sheets.key.noRough")] : []),
    ...rough,
  ];
}

function giniWords({ answer: { inequality }, text, figures }: Sheet): string {
  if (inequality === null) return text("planner.sheets.key.giniUnknown");
  return text("planner.sheets.key.gini", { gini: figures.decimal(inequality.gini, 3) });
}

function failedWords({ answer: { failed }, pilots, text, language }: Sheet): string[] {
  const names = pilots
    .filter(({ id }) => failed.some(({ site }) => site === id))
    .map((pilot) => pilotName(pilot, language));
  return names.length === 0 ? [] : [text("planner.sheets.key.failed", { pilots: names.join(", ") })];
}
