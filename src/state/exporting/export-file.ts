import type { ExportFile, ExportFormat, ExportSubject } from "../../domain/export";
import type { ExportWording } from "../../domain/export-words";
import { type StartWriter, type Writing, writeApart } from "../../exchange/writing/client";
import { saveFile } from "../../exchange/writing/save-file";
import { store } from "../store";
import { stateFileOf } from "./state-file";
import { contentOf } from "./subjects";

/** What is wanted of one download. */
export interface ExportWish {
  readonly subjects: readonly ExportSubject[];
  readonly format: ExportFormat;
}

/**
 * Writes what is wanted, as things are now, and hands it over as a download. The file is of the moment of the wish: what
 * changes while it is written is not in it.
 * @param date the day in ISO 8601
 * @returns null when none of the subjects has anything to tell; else the file once it was handed over, and a way to stop
 */
export function exportFile(
  { subjects, format }: ExportWish,
  wording: ExportWording,
  date: string,
  start?: StartWriter,
): Writing | null {
  const content = contentOf(store.getState(), subjects, wording, date);
  if (content === null) return null;
  const { file, cancel } = writeApart(content, format, start);
  return { file: file.then(handedOver), cancel };
}

/** The scenario and all that was chosen, as a download. */
export const exportState = (wording: ExportWording, date: string): ExportFile =>
  handedOver(stateFileOf(store.getState(), wording, date));

function handedOver(file: ExportFile): ExportFile {
  saveFile(file.name, file.bytes, file.mime);
  return file;
}
