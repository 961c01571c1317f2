import type { Geodata } from "../domain/geodata";
import type { Problem } from "../domain/problem";
import { type Files, packageProblems } from "../exchange/check-package";
import { CITY_FILE } from "../exchange/names";
import { parsePackage } from "../exchange/parse-package";
import { parseCity, type Texts, withText } from "../exchange/read-geodata";
import { planPackage, readPlan } from "../exchange/read-plan";
import { problemsOf } from "../exchange/results";

/** The folder of the plan that a city names; undefined where it brings none, or its own file cannot be read. */
export function planFolderOf(texts: Texts): string | undefined {
  const city = withText(texts, CITY_FILE, parseCity);
  return city.ok ? city.value.planFolder : undefined;
}

/** The files that do not stand in a folder. */
export function outside(files: Files, folder: string): Files {
  return new Map([...files].filter(([name]) => !name.startsWith(`${folder}/`)));
}

/**
 * Everything that is wrong with a city's plan: its package first, then what its files say, together with the map.
 * @param geodata null when the map's own data are broken, so that only the package can be judged
 */
export async function planProblems(
  folder: string,
  files: Files,
  texts: Texts,
  geodata: Geodata | null,
): Promise<Problem[]> {
  const packageFile = planPackage(folder);
  const resources = withText(texts, packageFile, (text) => parsePackage(text, packageFile));
  const packaging = resources.ok ? await packageProblems(inside(files, folder), resources.value) : [];
  return [
    ...(geodata === null ? problemsOf([resources]) : problemsOf([readPlan(folder, texts, geodata)])),
    ...packaging.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` })),
  ];
}

/** The files of a folder, named as they are seen from there. */
function inside(files: Files, folder: string): Files {
  const start = `${folder}/`;
  return new Map(
    [...files].flatMap(([name, bytes]) =>
      name.startsWith(start) ? [[name.slice(start.length), bytes] as const] : [],
    ),
  );
}
