import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { subset } from "../../src/domain/strategy";
import { type Known, readLink } from "../../src/state/read-link";
import {
  type Choropleth,
  FIRST_ROOTS,
  PAGES,
  PLACES,
  type Roots,
  type Selection,
  TASKS,
} from "../../src/state/roots";
import { writeLink } from "../../src/state/write-link";
import { squareCity } from "../fixtures/square-city";

const geodata = { status: "ready", value: squareCity } as const;
const known: Known = {
  city: squareCity.city,
  languages: ["it", "en"],
  units: new Set(["m900001", "m900002", "m900003", "m900004", "z1", "z2"]),
  sites: new Set(squareCity.sites.map(({ id }) => id)),
};

const unit = fc.oneof(
  fc.constantFrom("900001", "900002", "900003").map((code) => ({ kind: "municipality", code }) as const),
  fc.constantFrom("1", "2").map((id) => ({ kind: "zone", id }) as const),
);
const position = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  .map(([x, y]) => [Number(x.toFixed(5)) + 0, Number(y.toFixed(5)) + 0] as const);
const selection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  unit.map((one): Selection => ({ kind: "unit", unit: one })),
  fc.constantFrom("stop-one", "pilot-two").map((id): Selection => ({ kind: "site", id })),
  fc.constant<Selection>({ kind: "patch", id: "900001-3-3-1" }),
  fc
    .tuple(position, fc.uniqueArray(fc.constantFrom("stop-one", "pilot-two")))
    .map(([at, under]): Selection => ({ kind: "place", position: at, under })),
  fc.constantFrom<Selection>(
    { kind: "overlaps", together: null },
    { kind: "overlaps", together: { subset: subset(3), match: "all" } },
    { kind: "overlaps", together: { subset: subset(1), match: "exactly" } },
    { kind: "compare" },
    { kind: "table" },
    { kind: "pilot", id: "added-1" },
    { kind: "report", report: "gaps" },
    { kind: "project", id: "a-long-walk" },
    { kind: "matrix", strategy: null },
    { kind: "matrix", strategy: "growing" },
  ),
);
const choropleth = fc.constantFrom<Choropleth>(
  { kind: "none" },
  { kind: "residents" },
  { kind: "density" },
  { kind: "share", strategy: "growing" },
);
const MODES: readonly Pick<Roots, "mode" | "task">[] = [
  { mode: "explore", task: "coverage" },
  { mode: "plan", task: "coverage" },
  { mode: "data", task: "coverage" },
  ...TASKS.map((task) => ({ mode: "planner", task }) as const),
];
const rest: fc.Arbitrary<Omit<Roots, "mode" | "task">> = fc.record({
  language: fc.constantFrom("it", "en"),
  look: fc.constantFrom("system", "day", "night", "contrast"),
  strategies: fc.subarray(["moving", "growing"]),
  match: fc.constantFrom("any", "all", "exactly"),
  statuses: fc.constantFrom(["open"], ["open", "planned", "proposed"], [], ["open", "proposed"]),
  foci: fc.subarray(["walk", "shade"]),
  unit: fc.option(unit),
  search: fc.string({ unit: "grapheme", maxLength: 4 }),
  withProvisional: fc.boolean(),
  selection,
  door: fc.constantFrom("in", "out"),
  reading: fc.option(
    fc.record({ page: fc.constantFrom(...PAGES), at: fc.option(fc.constantFrom("coverage", "part-2")) }),
  ),
  projects: fc.record({
    planStrategy: fc.option(fc.constantFrom("strategy-1", "other")),
    strategy: fc.option(fc.constantFrom("moving", "growing")),
    place: fc.option(fc.constantFrom(...PLACES)),
    search: fc.string({ unit: "grapheme", maxLength: 4 }),
  }),
  compared: fc.uniqueArray(unit, { maxLength: 4, selector: (one) => JSON.stringify(one) }),
  choropleth,
  density: fc.boolean(),
  reach: fc.boolean(),
  camera: fc.option(
    fc.record({
      centre: position,
      zoom: fc.double({ min: 0, max: 22, noNaN: true }).map((zoom) => Number(zoom.toFixed(2)) + 0),
    }),
  ),
});

const roots: fc.Arbitrary<Roots> = fc
  .tuple(fc.constantFrom(...MODES), rest)
  .map(([mode, others]) => ({ ...mode, ...others }));

describe("a link", () => {
  test("brings back every root it was written from", () => {
    fc.assert(
      fc.property(roots, (all) => {
        const { roots: read, unknown } = readLink(writeLink({ ...all, geodata }), known);
        expect({ ...FIRST_ROOTS, ...read }).toEqual(all);
        expect(unknown).toEqual([]);
      }),
    );
  });

  test("at the start holds no more than its version and language", () => {
    expect(writeLink(FIRST_ROOTS)).toBe("v=1&l=it");
  });

  test("leaves out what the city does not know, and names it", () => {
    const { roots: read, unknown } = readLink(
      "v=1&l=xx&s=moving.flying&f=jump&u=m123456&a=site.gone&c=z1.z9&t=open.burnt",
      known,
    );
    expect(read).toMatchObject({
      strategies: ["moving"],
      foci: [],
      unit: null,
      selection: null,
      compared: [{ kind: "zone", id: "1" }],
      statuses: ["open"],
    });
    expect(read.language).toBeUndefined();
    expect(unknown.toSorted()).toEqual(["burnt", "flying", "gone", "jump", "m123456", "xx", "z9"]);
  });

  test("without a look leaves the reader's own, and takes what is named twice once", () => {
    const { roots: read } = readLink("v=1&l=it&s=moving.moving&c=z1.z1", known);
    expect("look" in read).toBe(false);
    expect(read).toMatchObject({ strategies: ["moving"], compared: [{ kind: "zone", id: "1" }] });
  });

  test("of a newer app opens with what is understood, and says that it is newer", () => {
    const { roots: read, unknown } = readLink("v=99&s=moving", known);
    expect(read.strategies).toEqual(["moving"]);
    expect(unknown).toEqual(["v=99"]);
  });

  test("to a mode or a task that this app does not have opens at the start of it, and says so", () => {
    expect(readLink("v=1&o=planner.dreams", known)).toMatchObject({
      roots: { mode: "planner", task: "coverage" },
      unknown: ["dreams"],
    });
    expect(readLink("v=1&o=kitchen.next", known)).toMatchObject({
      roots: { mode: "explore" },
      unknown: ["kitchen"],
    });
  });

  test("never breaks on garbage", () => {
    fc.assert(
      fc.property(fc.string(), (garbage) => {
        expect(() => readLink(garbage, known)).not.toThrow();
      }),
    );
  });

  /** Links that were once written and must open for ever. */
  test.each([
    [
      "v=1&l=en&s=moving&x=all&u=z2&a=unit.m900001",
      { language: "en", strategies: ["moving"], match: "all", unit: { kind: "zone", id: "2" } },
    ],
    ["v=1&l=it&a=overlaps.3", { selection: { kind: "overlaps", together: { subset: 3, match: "all" } } }],
    [
      "v=1&l=it&p=0&g=share.growing&m=7.65,45.07,12",
      {
        withProvisional: false,
        choropleth: { kind: "share", strategy: "growing" },
        camera: { centre: [7.65, 45.07], zoom: 12 },
      },
    ],
  ])("of version 1 still opens: %s", (link, expected) => {
    expect(readLink(link, known).roots).toMatchObject(expected);
  });
});
