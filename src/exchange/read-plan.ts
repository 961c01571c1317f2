import type { Geodata } from "../domain/geodata";
import type { Plan } from "../domain/plan";
import { bad, good, type Result } from "../domain/problem";
import { type PlanParts, planFaults } from "./check-plan";
import { PACKAGE_FILE } from "./names";
import { parsePackage, type Resource, sourcesOf, unlicensed } from "./parse-package";
import {
  parsePlanBudget,
  parsePlanCatalogue,
  parsePlanDocuments,
  parsePlanHistory,
  parsePlanPeople,
  parsePlanProjects,
} from "./parse-plan";
import { type Texts, withText } from "./read-geodata";
import { gatherNamed } from "./results";

/** The file of a part inside the city's folder. */
const partFile = (folder: string, part: string): string => `${folder}/${part}.json`;

/** The plan's own Data Package inside the city's folder: with it, nothing of the plan is loaded before it is asked for. */
export const planPackage = (folder: string): string => `${folder}/${PACKAGE_FILE}`;

/** The files that a plan's package names, seen from the city's folder. */
export const planFiles = (folder: string, resources: readonly Resource[]): string[] =>
  resources.map(({ path }) => `${folder}/${path}`);

/**
 * The texts of a plan's files to the plan: parsed, every reference known, every text in the city's languages, every
 * sum right. The plan is a Data Package of its own in `folder`; people, history and budget may be left out of it.
 * @returns all problems of all files
 */
export function readPlan(folder: string, texts: Texts, geodata: Geodata): Result<Plan> {
  const packageFile = planPackage(folder);
  const resources = withText(texts, packageFile, (text) => parsePackage(text, packageFile));
  if (!resources.ok) return resources;
  const parts = gatherNamed<PlanParts>(readParts(folder, texts, resources.value));
  const licences = unlicensed(resources.value, packageFile);
  if (!parts.ok) return bad([...parts.problems, ...licences]);
  const faults = [...licences, ...planFaults(parts.value, geodata, (part) => partFile(folder, part))];
  return faults.length > 0 ? bad(faults) : good({ ...parts.value, sources: sourcesOf(resources.value) });
}

function readParts(folder: string, texts: Texts, resources: readonly Resource[]) {
  const listed = new Set(planFiles(folder, resources));
  const read = <T>(part: string, parse: (file: string, text: string) => Result<T>): Result<T> => {
    const file = partFile(folder, part);
    return withText(texts, file, (text) => parse(file, text));
  };
  const readListed = <T>(part: string, parse: (file: string, text: string) => Result<T>): Result<T | null> =>
    listed.has(partFile(folder, part)) ? read(part, parse) : good(null);
  return {
    catalogue: read("catalogue", parsePlanCatalogue),
    projects: read("projects", parsePlanProjects),
    documents: read("documents", parsePlanDocuments),
    people: readListed("people", parsePlanPeople),
    history: readListed("history", parsePlanHistory),
    budget: readListed("budget", parsePlanBudget),
  };
}
