import type { Problem } from "./problem";

/** What could be read, beside everything that could not: a public screen goes on with the first and says the second. */
export interface Readable<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
