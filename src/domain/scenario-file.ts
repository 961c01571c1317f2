import * as v from "valibot";
import { bad, good, type Problem, type Result } from "./problem";
import { type Scenario, scenarioSchema } from "./scenario";

/** The form of the file; each change of it is a migration below with its reason. */
const VERSION = 1;

/** From the form `from` to the next one. */
export interface Migration {
  readonly from: number;
  /** Why the form had to change. */
  readonly why: string;
  readonly migrate: (file: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** In order of `from`, without gaps. Form 1 is the first. */
const MIGRATIONS: readonly Migration[] = [];

/** A scenario as text; `parseScenario` gives the very same one back. */
export function writeScenario(scenario: Scenario): string {
  return JSON.stringify({ version: VERSION, ...scenario });
}

/**
 * Reads what `writeScenario` wrote, in this form or an older one. Nothing is thrown: what is wrong is said.
 * @param file the name under which problems are reported
 */
export function parseScenario(file: string, text: string): Result<Scenario> {
  try {
    return readScenario(file, JSON.parse(text), MIGRATIONS, VERSION);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return bad([{ code: "not-json", file, feature: null, values: { reason } }]);
  }
}

const versionedSchema = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** A value of any form brought to the form `to` and checked. */
export function readScenario(
  file: string,
  value: unknown,
  migrations: readonly Migration[],
  to: number,
): Result<Scenario> {
  const versioned = v.safeParse(versionedSchema, value);
  if (!versioned.success) return bad(problemsOf(file, versioned.issues));
  const { version } = versioned.output;
  if (version > to) return bad([newer(file, version, to)]);
  const migrated = migrations
    .filter(({ from }) => from >= version)
    .reduce<Record<string, unknown>>((done, { migrate }) => migrate(done), versioned.output);
  const parsed = v.safeParse(scenarioSchema, migrated);
  return parsed.success ? good(parsed.output) : bad(problemsOf(file, parsed.issues));
}

const newer = (file: string, version: number, to: number): Problem => ({
  code: "schema",
  file,
  feature: null,
  values: { path: "version", got: String(version), wanted: `1–${to}` },
});

function problemsOf(
  file: string,
  issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
): Problem[] {
  return issues.map((issue) => ({
    code: "schema",
    file,
    feature: null,
    values: {
      path: v.getDotPath(issue) ?? "",
      got: issue.received,
      wanted: issue.expected ?? issue.message,
    },
  }));
}
