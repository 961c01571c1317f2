import type { ExportContent } from "./export";

/** The longest name of a file without its ending: with a folder before it, it stays far below the limits of file systems. */
const LONGEST = 80;

/** Words as part of a file name: ASCII, lower case, hyphens for all else; «file» where nothing is left. */
export function plainName(words: string): string {
  const plain = words
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, "");
  return plain === "" ? "file" : plain;
}

/** «city-2031-04-01-overlaps.csv»: the id of the city, the day, what it holds. */
export function fileNameOf(
  { city, date, id }: Pick<ExportContent, "city" | "date" | "id">,
  ending: string,
): string {
  return `${plainName(`${city}-${date}-${id}`)}.${ending}`;
}
