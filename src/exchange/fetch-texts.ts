import { bad, good, type Problem, type Result } from "../domain/problem";
import { missing, type Texts } from "./read-geodata";
import { problemsOf } from "./results";

/** More than a page can say; the rest adds nothing for whoever mends the first ones. */
export const MOST_PROBLEMS = 50;

interface Fetched {
  readonly texts: Texts;
  readonly problems: readonly Problem[];
}

/** The texts that came and the problems of those that did not. `base` ends in a slash. */
export async function fetchTexts(base: string, files: readonly string[]): Promise<Fetched> {
  const results = await Promise.all(files.map((file) => fetchText(base, file)));
  const came = files.flatMap((file, index): [string, string][] => {
    const result = results[index];
    return result?.ok ? [[file, result.value]] : [];
  });
  return { texts: new Map(came), problems: problemsOf(results) };
}

/** The text of one file, or why it did not come. */
export async function fetchText(base: string, file: string): Promise<Result<string>> {
  try {
    const response = await fetch(`${base}${file}`);
    if (response.ok) return good(await response.text());
    if (response.status === 404) return bad([missing(file)]);
    return bad([unreadable(file, `HTTP ${response.status}`)]);
  } catch (error) {
    return bad([unreadable(file, error instanceof Error ? error.message : String(error))]);
  }
}

function unreadable(file: string, reason: string): Problem {
  return { code: "file-unreadable", file, feature: null, values: { reason } };
}
