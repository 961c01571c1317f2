import type { ExportFormat, ExportSubject } from "../../domain/export";
import { enter, turnToDoor } from "../mode";
import { type App, store } from "../store";

/** The formats that people get who have not chosen one: spreadsheets expect the commas of their language. */
export const formatOf = ({ going, language }: Pick<App, "going" | "language">): ExportFormat =>
  going.format ?? (language === "it" ? "csv-italian" : "csv");

export function tickSubjects(subjects: readonly ExportSubject[]): void {
  store.setState(({ going }) => ({ going: { ...going, subjects } }));
}

export function chooseFormat(format: ExportFormat): void {
  store.setState(({ going }) => ({ going: { ...going, format } }));
}

/** Goes to the way out of the data desk with these ticked and no others. */
export function takeAway(subjects: readonly ExportSubject[]): void {
  tickSubjects(subjects);
  turnToDoor("out");
  enter("data");
}
