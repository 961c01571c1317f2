import type { Problem } from "../domain/problem";
import { textIn } from "./text";

/** A problem in one sentence of the given language, without its file and feature. */
export function describeProblem(problem: Problem, language: string): string {
  const key: string = `problem.${problem.code}`;
  return textIn(language)(key, { ...problem.values, defaultValue: problem.code });
}
