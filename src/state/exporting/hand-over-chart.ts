import type { ExportSubject } from "../../domain/export";
import type { ExportWording } from "../../domain/export-words";
import { store } from "../store";
import { dayOf } from "./day";
import { handOverDrawing } from "./hand-over";
import { provenanceWith } from "./subjects";

/** What is said under every chart, and what only under one of the map's figures. */
const ALWAYS: readonly string[] = ["city", "exported", "data_version"];
const OF_FIGURES: readonly string[] = [...ALWAYS, "filter", "proposal", "provisional"];

/**
 * Hands a chart over as an SVG file, with where it comes from under it.
 * @param subject whose figures it shows; null: what it shows is the plan's, and follows no filter
 * @param write the chart as the text of a file
 * @returns the name of the file
 */
export function handOverChart(
  { title, subject }: { readonly title: string; readonly subject: ExportSubject | null },
  wording: ExportWording,
  write: (words: { readonly title: string; readonly lines: readonly string[] }) => string,
): string {
  const date = dayOf(new Date());
  const said = subject === null ? ALWAYS : OF_FIGURES;
  const lines = provenanceWith(store.getState(), subject === null ? [] : [subject], wording, date)
    .filter(({ id }) => said.includes(id))
    .map(({ label, text }) => `${label}: ${text}`);
  return handOverDrawing(write({ title, lines }), { id: title, date });
}
