import * as v from "valibot";
import type { StateHere, StateProblem, StateRead, WholeState } from "../../domain/export-state";
import type { Edit, Scenario } from "../../domain/scenario";
import { type Migration, parseScenario } from "../../domain/scenario-file";
import { checked, parseJson } from "../json";
import { STATE_VERSION } from "./state-file";

/** In order of `from`, without gaps. Form 1 is the first. */
const MIGRATIONS: readonly Migration[] = [];

const versionSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const stateSchema = v.object({
  type: v.literal("FeatureCollection"),
  city: v.string(),
  data_version: v.string(),
  link: v.string(),
  /** Checked in its own form. */
  scenario: v.nullable(v.unknown()),
});

/** Whether a text is a file of this kind and no other GeoJSON: it says of which data and scenario it is. */
export function isStateFile(text: string): boolean {
  const json = parseJson("", text);
  return json.ok && isObject(json.value) && "data_version" in json.value && "scenario" in json.value;
}

/**
 * Reads what `writeStateFile` wrote, in this form or an older one, and holds it against the city that is open. Nothing is
 * thrown: what is wrong is said. Another city is refused; other data and unknown ids are named and it opens.
 * @param file the name under which problems are reported
 */
export function readStateFile(
  file: string,
  text: string,
  here: StateHere,
  migrations: readonly Migration[] = MIGRATIONS,
  to: number = STATE_VERSION,
): StateRead {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const versioned = checked(versionSchema, json.value, file, null);
  if (!versioned.ok) return versioned;
  const { version } = versioned.value;
  const problem = problemIn(file);
  if (version > to) {
    return refused(problem("schema", null, { path: "version", got: String(version), wanted: `1–${to}` }));
  }
  const raw = isObject(json.value) ? { ...json.value } : {};
  const migrated = migrations
    .filter(({ from }) => from >= version)
    .reduce<Record<string, unknown>>((done, { migrate }) => migrate(done), raw);
  const parsed = checked(stateSchema, migrated, file, null);
  if (!parsed.ok) return parsed;
  const { city, data_version: dataVersion, link } = parsed.value;
  const scenario = scenarioIn(file, parsed.value.scenario);
  if (!scenario.ok) return scenario;
  return held({ city, dataVersion, link, scenario: scenario.value }, here, problem);
}

const scenarioIn = (file: string, value: unknown) =>
  value === null ? { ok: true as const, value: null } : parseScenario(file, JSON.stringify(value));

function held(value: WholeState, here: StateHere, problem: ReturnType<typeof problemIn>): StateRead {
  const { city, dataVersion, scenario } = value;
  const other = [city, scenario?.city ?? city].find((id) => id !== here.city);
  if (other !== undefined) return refused(problem("city-differs", null, { got: other, wanted: here.city }));
  const data = [...new Set([dataVersion, scenario?.data ?? dataVersion])].filter(
    (version) => version !== here.dataVersion,
  );
  const unknown = scenario === null ? [] : unknownIn(scenario, here);
  return {
    ok: true,
    value,
    problems: [
      ...data.map((got) => problem("data-differs", null, { got, wanted: here.dataVersion })),
      ...unknown.map((id) => problem("id-unknown", id, { id })),
    ],
  };
}

/** What the edits, also those that were undone, speak of and nobody has. */
function unknownIn({ edits, undone }: Scenario, { pilots, foci }: StateHere): string[] {
  const all: readonly Edit[] = [...edits, ...undone];
  const added = new Set(all.flatMap((edit) => (edit.kind === "add" ? [edit.site] : [])));
  const sites = all.flatMap((edit) => ("site" in edit ? [edit.site] : []));
  const wanted = all.flatMap((edit) => ("foci" in edit ? edit.foci : []));
  return [
    ...new Set([
      ...sites.filter((id) => !pilots.has(id) && !added.has(id)),
      ...wanted.filter((id) => !foci.has(id)),
    ]),
  ];
}

const problemIn =
  (file: string) =>
  (code: StateProblem["code"], feature: string | null, values: StateProblem["values"]): StateProblem => ({
    code,
    file,
    feature,
    values,
  });

const refused = (problem: StateProblem): StateRead => ({ ok: false, problems: [problem] });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
