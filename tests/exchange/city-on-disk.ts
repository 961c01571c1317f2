import { readdirSync, readFileSync } from "node:fs";

/** The texts of a city's folder by file name, as the door sees them. */
export function textsOf(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => /\.(geojson|json|csv)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]));
}
