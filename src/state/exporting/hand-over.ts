import { fileNameOf } from "../../domain/export-name";
import { saveFile } from "../../exchange/writing/save-file";
import { selectGeodata } from "../selectors/geodata";
import { store } from "../store";

const MIMES = { png: "image/png", svg: "image/svg+xml" } as const;

/**
 * Hands over a picture that was drawn on the screen, named after the city, the day and what it is.
 * @param id what it is, in the reader's words
 * @param date the day in ISO 8601
 * @returns the name of the file
 * @throws before the city is there
 */
export function handOver(
  ending: keyof typeof MIMES,
  bytes: Uint8Array<ArrayBuffer>,
  { id, date }: { readonly id: string; readonly date: string },
): string {
  const city = selectGeodata(store.getState())?.city.id;
  if (city === undefined) throw new Error("A picture is named after its city, got none");
  const name = fileNameOf({ city, date, id }, ending);
  saveFile(name, bytes, MIMES[ending]);
  return name;
}

/** The same for a drawing as the text of an SVG file. */
export const handOverDrawing = (svg: string, named: { readonly id: string; readonly date: string }): string =>
  handOver("svg", new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`), named);
