import fc from "fast-check";
import type { Geodata } from "../../../src/domain/geodata";
import { METHOD_TOPICS } from "../../../src/domain/method-topic";
import { everyOf, subset } from "../../../src/domain/strategy";
import type { UnitRef } from "../../../src/domain/unit";
import { MOST_UNDER, searchable } from "../../../src/state/link/most";
import {
  type Choropleth,
  DOORS,
  PAGES,
  PLACES,
  REPORTS,
  type Roots,
  type Selection,
  TASKS,
} from "../../../src/state/roots";

/** Ids that the plan alone knows, as long as those of a real one are. */
const PLAN_IDS = ["strategy-1", "corona-verde", "school-of-management", "local-economic-development"];
const PARTS = [...METHOD_TOPICS, "phase-two", "provisional", ...PLAN_IDS];

const none: fc.Arbitrary<Selection | null> = fc.constant(null);

/** Anything that people can set in a city; lists of ids in the order of the city's. */
export function anyRoots(geodata: Geodata): fc.Arbitrary<Roots> {
  const { city, municipalities, zones, sites } = geodata;
  const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
  const some = <Value>(values: readonly Value[], least = 0) =>
    fc.oneof(fc.subarray([...values], { minLength: least }), fc.constant([...values]));
  const strategies = city.strategies.map(({ id }) => id);
  const unit: fc.Arbitrary<UnitRef> = oneOf([
    ...municipalities.map(({ code }) => ({ kind: "municipality", code }) as const),
    ...zones.map(({ id }) => ({ kind: "zone", id }) as const),
  ]);
  const search = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: "binary", minLength: 20, maxLength: 60 }),
    fc.constant("è@".repeat(40)),
  );
  const bits = fc.integer({ min: 1, max: everyOf(strategies.length) });
  return fc.record<Roots>({
    mode: oneOf(["explore", "plan", "data", "planner"] as const),
    task: oneOf(TASKS),
    door: oneOf(DOORS),
    language: oneOf(["it", "en", "fr-CH"]),
    look: oneOf(["system", "day", "night", "contrast"] as const),
    strategies: some(strategies),
    match: oneOf(["any", "all", "exactly"] as const),
    statuses: some(["open", "planned", "proposed"] as const),
    foci: some(city.foci.map(({ id }) => id)),
    unit: fc.option(unit),
    search: search.map(searchable),
    withProvisional: fc.boolean(),
    selection: anySelection(geodata, unit, bits),
    reading: fc.option(fc.record({ page: oneOf(PAGES), at: fc.option(oneOf(PARTS)) })),
    projects: fc.record({
      planStrategy: fc.option(oneOf(PLAN_IDS)),
      strategy: fc.option(oneOf(strategies)),
      place: fc.option(oneOf(PLACES)),
      search: search.map(searchable),
    }),
    compared: fc.uniqueArray(unit, { maxLength: 4, selector: (one) => JSON.stringify(one) }),
    choropleth: oneOf<Choropleth>([
      { kind: "none" },
      { kind: "residents" },
      { kind: "density" },
      ...strategies.map((strategy) => ({ kind: "share", strategy }) as const),
    ]),
    density: fc.boolean(),
    reach: fc.boolean(),
    camera: fc.option(fc.record({ centre: anyPosition, zoom: rounded(22, 2) })),
  });

  function anySelection(
    _: Geodata,
    units: fc.Arbitrary<UnitRef>,
    subsets: fc.Arbitrary<number>,
  ): fc.Arbitrary<Selection | null> {
    const ids = sites.map(({ id }) => id);
    return fc.oneof(
      none,
      units.map((one): Selection => ({ kind: "unit", unit: one })),
      oneOf(ids).map((id): Selection => ({ kind: "site", id })),
      fc.tuple(oneOf(municipalities.map(({ code }) => code)), subsets, subsets, fc.nat(400)).map(
        ([code, one, other, n]): Selection => ({
          kind: "patch",
          id: `${code}-${one}-${other}-${n}`,
        }),
      ),
      fc
        .tuple(anyPosition, fc.uniqueArray(oneOf(ids), { maxLength: MOST_UNDER }))
        .map(([position, under]): Selection => ({ kind: "place", position, under })),
      fc
        .tuple(subsets, oneOf(["all", "exactly"] as const))
        .map(([one, match]): Selection => ({ kind: "overlaps", together: { subset: subset(one), match } })),
      oneOf<Selection>([
        { kind: "overlaps", together: null },
        { kind: "compare" },
        { kind: "table" },
        { kind: "matrix", strategy: null },
      ]),
      oneOf([...ids, "added-1", "added-12", "a-name-of-their-own"]).map(
        (id): Selection => ({
          kind: "pilot",
          id,
        }),
      ),
      oneOf(PLAN_IDS).map((id): Selection => ({ kind: "project", id })),
      oneOf(strategies).map((strategy): Selection => ({ kind: "matrix", strategy })),
      oneOf(REPORTS).map((report): Selection => ({ kind: "report", report })),
    );
  }
}

const rounded = (most: number, digits: number) =>
  fc.double({ min: 0, max: most, noNaN: true }).map((value) => Number(value.toFixed(digits)) + 0);

/** As the map tells a place: to about a metre. */
const anyPosition = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  .map(([x, y]) => [Number(x.toFixed(5)) + 0, Number(y.toFixed(5)) + 0] as const);
