import { readdirSync, readFileSync } from "node:fs";

/** The text of every file under a folder of the project with one of the endings, by its path from the root: `/src/…`. */
export function filesUnder(folder: string, endings: readonly string[]): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const wanted = names.filter((name) => endings.some((ending) => name.endsWith(ending)));
  return Object.fromEntries(
    wanted.map((name) => [`/${folder}/${name}`, readFileSync(`${folder}/${name}`, "utf8")]),
  );
}
