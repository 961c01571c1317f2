import * as v from "valibot";
import { type Budget, budgetSchema } from "../domain/plan-budget";
import { type Catalogue, catalogueSchema } from "../domain/plan-catalogue";
import { type PlanDocument, planDocumentSchema } from "../domain/plan-document";
import { type History, historySchema } from "../domain/plan-history";
import { type People, peopleSchema } from "../domain/plan-people";
import { type Project, projectSchema } from "../domain/plan-project";
import { bad, type Problem, type Result } from "../domain/problem";
import { checked, checkedJson } from "./json";
import { nameOf } from "./parse-features";
import { gather } from "./results";

/** What the plan says around its projects: vision, strategies, lines, perimeter. */
export function parsePlanCatalogue(file: string, text: string): Result<Catalogue> {
  return inWords(checkedJson(catalogueSchema, text, file));
}

/** The projects: a list of rows, each named by its id where something is wrong with it. */
export function parsePlanProjects(file: string, text: string): Result<Project[]> {
  return parseRows(file, text, projectSchema);
}

/** The documents that all the rest refers to: a list of rows. */
export function parsePlanDocuments(file: string, text: string): Result<PlanDocument[]> {
  return parseRows(file, text, planDocumentSchema);
}

/** Who works on the plan. */
export function parsePlanPeople(file: string, text: string): Result<People> {
  return inWords(checkedJson(peopleSchema, text, file));
}

/** The plans one after another. */
export function parsePlanHistory(file: string, text: string): Result<History> {
  return inWords(checkedJson(historySchema, text, file));
}

/** The budget as the document gives it; whether it adds up is for `sumFaults`. */
export function parsePlanBudget(file: string, text: string): Result<Budget> {
  return inWords(checkedJson(budgetSchema, text, file));
}

function parseRows<const Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): Result<v.InferOutput<Schema>[]> {
  const rows = checkedJson(v.array(v.record(v.string(), v.unknown())), text, file);
  return rows.ok
    ? inWords(gather(rows.value.map((row, index) => checked(schema, row, file, nameOf(row, index)))))
    : rows;
}

/** A missing source or place is not a fault of form: it is what a plan must never go without. */
function inWords<T>(result: Result<T>): Result<T> {
  return result.ok ? result : bad(result.problems.map(inOwnWords));
}

function inOwnWords(problem: Problem): Problem {
  const { path, got } = problem.values;
  if (problem.code !== "schema" || path === undefined) return problem;
  const isAbsent = got === "undefined" || got === "null" || got === "0";
  const field = String(path);
  if (isAbsent && /(^|\.)documents$/.test(field))
    return { ...problem, code: "source-missing", values: { path } };
  if (isAbsent && /^place(\.reason)?$/.test(field))
    return { ...problem, code: "place-missing", values: { path } };
  return problem;
}
