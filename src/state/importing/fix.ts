import { fileNameOf } from "../../domain/export-name";
import { type FixWords, rowsToFix } from "../../domain/import-fix";
import { INTERNATIONAL, ITALIAN, writeCsv } from "../../exchange/writing/csv";
import { saveFile } from "../../exchange/writing/save-file";
import { selectGeodata } from "../selectors/geodata";
import { store } from "../store";
import { selectDataset } from "./file";
import { selectFindings } from "./outcome";

/**
 * Saves the rows that are left out as a CSV, each with its reasons, in the reader's way of writing tables.
 * @returns whether there was any to save
 */
export function saveRowsToFix(words: FixWords, save: typeof saveFile = saveFile): boolean {
  const app = store.getState();
  const [dataset, { leftOut }] = [selectDataset(app), selectFindings(app)];
  if (dataset === null || leftOut.length === 0) return false;
  const bytes = writeCsv(rowsToFix(dataset, leftOut, words), app.language === "it" ? ITALIAN : INTERNATIONAL);
  const about = {
    city: selectGeodata(app)?.city.id ?? "",
    date: new Date().toISOString().slice(0, 10),
    id: words.title,
  };
  save(fileNameOf(about, "csv"), bytes, "text/csv");
  return true;
}
