import { bad, good, type Problem, type Result } from "../domain/problem";

type Results<T> = { readonly [Key in keyof T]: Result<T[Key]> };

/** All the problems of several results, in their order. */
export function problemsOf(results: readonly Result<unknown>[]): Problem[] {
  return results.flatMap((result) => (result.ok ? [] : result.problems));
}

/** One list of what came through, or every problem of every part: never just the first. */
export function gather<T>(results: readonly Result<T>[]): Result<T[]> {
  const problems = problemsOf(results);
  return problems.length > 0
    ? bad(problems)
    : good(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

/** Like `gather`, for parts that have names. */
export function gatherNamed<T extends object>(parts: Results<T>): Result<T> {
  const entries = Object.entries<Result<unknown>>(parts);
  const problems = problemsOf(entries.map(([, result]) => result));
  if (problems.length > 0) return bad(problems);
  const values = entries.map(([key, result]) => [key, result.ok ? result.value : undefined]);
  return good(Object.fromEntries(values) as T);
}
