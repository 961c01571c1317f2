import * as v from "valibot";
import { bad, good, type Problem, type Result } from "../domain/problem";

/** Text to JSON, or one `not-json` problem that says where it breaks. */
export function parseJson(file: string, text: string): Result<unknown> {
  try {
    return good(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return bad([{ code: "not-json", file, feature: null, values: { reason } }]);
  }
}

/** The value as the schema sees it, or a problem for each field that is wrong. `feature` names the row in the file. */
export function checked<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
  feature: string | null,
): Result<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, value);
  return parsed.success
    ? good(parsed.output)
    : bad(parsed.issues.map((issue) => problemOf(issue, file, feature)));
}

/** `checked` on text that is JSON. */
export function checkedJson<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  file: string,
): Result<v.InferOutput<Schema>> {
  const json = parseJson(file, text);
  return json.ok ? checked(schema, json.value, file, null) : json;
}

function problemOf(issue: v.BaseIssue<unknown>, file: string, feature: string | null): Problem {
  const path = v.getDotPath(issue) ?? "";
  const language = missingLanguage(issue, path);
  if (language !== null) return { code: "language-missing", file, feature, values: { path, language } };
  const wanted = issue.expected ?? issue.message;
  return { code: "schema", file, feature, values: { path, got: issue.received, wanted } };
}

/** A text that every city brings in two languages is absent or blank: its own problem, not one of form. */
function missingLanguage(issue: v.BaseIssue<unknown>, path: string): string | null {
  const blank = issue.received === "undefined" || issue.type === "non_empty";
  const language = /(?:^|[._])(it|en)$/.exec(path)?.[1];
  return blank && language !== undefined ? language : null;
}
