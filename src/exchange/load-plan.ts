import type { Geodata } from "../domain/geodata";
import type { Plan } from "../domain/plan";
import { bad, good, type Result } from "../domain/problem";
import { fetchTexts, MOST_PROBLEMS } from "./fetch-texts";
import { parsePackage } from "./parse-package";
import { withText } from "./read-geodata";
import { planFiles, planPackage, readPlan } from "./read-plan";

/**
 * What the strategic plan says, in two rounds: which files it has, then all of them at once. Asked for when someone
 * opens the plan, never before.
 * @param base the city's folder, ending in a slash: `geodata/`
 * @returns null where the city brings no plan
 */
export async function loadPlan(base: string, geodata: Geodata): Promise<Result<Plan | null>> {
  const folder = geodata.city.planFolder;
  if (folder === undefined) return good(null);
  const packageFile = planPackage(folder);
  const root = await fetchTexts(base, [packageFile]);
  const resources = withText(root.texts, packageFile, (text) => parsePackage(text, packageFile));
  const files = await fetchTexts(base, resources.ok ? planFiles(folder, resources.value) : []);
  const plan = readPlan(folder, new Map([...root.texts, ...files.texts]), geodata);
  if (plan.ok) return plan;
  const fetching = [...root.problems, ...files.problems];
  const asked = new Set(fetching.map(({ file }) => file));
  const reading = plan.problems.filter(({ code, file }) => code !== "file-missing" || !asked.has(file));
  return bad([...fetching, ...reading].slice(0, MOST_PROBLEMS));
}
