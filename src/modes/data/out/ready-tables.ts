import type { ExportFormat, ExportSubject } from "../../../domain/export";
import type { Surveyed } from "../../../state/exporting/survey";
import type { Surveys } from "./use-surveys";

/** The formats of maps alone: a table without places has no room in them. */
const MAPS_ONLY: readonly ExportFormat[] = ["geojson", "kml"];

/** The tables of the ticked subjects that are there now. */
export function readyTables(surveys: Surveys, ticked: readonly ExportSubject[]): readonly Surveyed[] {
  return ticked.flatMap((subject) => {
    const survey = surveys.get(subject);
    return survey?.kind === "ready" ? survey.tables : [];
  });
}

/** Those of them that a format has no room for. */
export function leftOut(
  surveys: Surveys,
  ticked: readonly ExportSubject[],
  format: ExportFormat,
): readonly Surveyed[] {
  return MAPS_ONLY.includes(format)
    ? readyTables(surveys, ticked).filter(({ isDrawable }) => !isDrawable)
    : [];
}

/** The ticked subjects that are still worked out: saved now, they would be missing. */
export function stillWaiting(surveys: Surveys, ticked: readonly ExportSubject[]): readonly ExportSubject[] {
  return ticked.filter((subject) => {
    const kind = surveys.get(subject)?.kind;
    return kind === undefined || kind === "waiting" || kind === "unopened";
  });
}
