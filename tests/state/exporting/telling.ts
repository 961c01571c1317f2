import type { ExportCell, ExportSubject, ExportTable } from "../../../src/domain/export";
import type { ExportWording } from "../../../src/domain/export-words";
import { checkContent } from "../../../src/exchange/writing/check-content";
import { startText } from "../../../src/i18n";
import { addDataOutWords, exportWordingIn } from "../../../src/i18n/data-out";
import { tell } from "../../../src/state/exporting/subjects";
import { selectQuestion } from "../../../src/state/selectors/question";
import { type App, store } from "../../../src/state/store";
import { squareAnswer } from "../../fixtures/square-answer";
import { startOnSquares } from "../on-squares";
import { PEOPLE } from "../planner/on-squares";

/** English words, as the app has them. */
export function english(): ExportWording {
  startText("en");
  addDataOutWords();
  return exportWordingIn("en");
}

/** The square city, answered, with its residents counted. */
export function countOnSquares(): void {
  startOnSquares();
  store.setState({ points: { status: "ready", value: PEOPLE } });
  answered();
}

/** Keeps the squares' answer under what is asked now. */
export function answered(): void {
  const key = selectQuestion(store.getState())?.key ?? "";
  store.setState({ answers: new Map([[key, squareAnswer]]) });
}

/** The tables of a subject, held against their contract. @throws when there are none */
export function tablesOf(app: App, subject: ExportSubject): readonly ExportTable[] {
  const told = tell(app, subject, english());
  if (told.kind !== "ready") throw new Error(`${subject}: got ${told.kind}, wanted tables`);
  checkContent(told);
  return told.tables;
}

/** Rows by the ids of their columns. */
export function recordsOf({ columns, rows }: ExportTable): Readonly<Record<string, ExportCell>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ id }, place) => [id, row[place] ?? null])));
}

export function tableNamed(tables: readonly ExportTable[], id: string): ExportTable {
  const found = tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(`got ${tables.map((table) => table.id)}, wanted ${id}`);
  return found;
}
