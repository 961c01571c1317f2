import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { landedIn, landings, placesOf } from "../../src/domain/plan-landing";
import { planned, planOfTiny } from "../fixtures/landing";
import { site, squareCity } from "../fixtures/square-city";
import { project } from "../fixtures/square-plan";

const reason = { it: "perché", en: "because" };
const { sites } = squareCity;
const river = site("river", { layer: "gardens", strategy: "growing" });
const museum = site("museum", { layer: "gardens", strategy: "growing", counted: false });
const gardens = project("gardens", { kind: "layers", layers: ["gardens"], named: "by-us", reason });
const at = (rows: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(rows).map(([id, codes]) => [id, new Set(codes)]));
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe("the places of a project", () => {
  test("are the sites that it names, or what its layers count; a project without a place has none", () => {
    const named = project("named", { kind: "sites", sites: ["stop-one"], named: "by-plan", reason });
    expect(placesOf(named, sites)?.map(({ id }) => id)).toEqual(["stop-one"]);
    expect(placesOf(gardens, [...sites, river])?.map(({ id }) => id)).toEqual(["garden-one", "river"]);
    expect(placesOf(project("everywhere", { kind: "whole-area", reason }), sites)).toBeNull();
  });

  test("are not what is only drawn beside them, unless it is named itself or its layer serves no strategy", () => {
    expect(placesOf(gardens, [museum])).toEqual([]);
    const named = project("named", { kind: "sites", sites: ["museum"], named: "by-plan", reason });
    expect(placesOf(named, [museum])).toEqual([museum]);
    const light = site("light", { layer: "gardens", strategy: null, counted: false });
    expect(placesOf(gardens, [light])).toEqual([light]);
  });
});

describe("where projects land", () => {
  test("a point in its municipality, a line in each that it runs through, each place once", () => {
    const { placed } = landings(
      [gardens],
      [...sites, river],
      at({ "garden-one": ["900003"], river: ["900001", "900003"] }),
    );
    expect(placed.map(({ places }) => [...places])).toEqual([
      [
        ["900003", ["garden-one", "river"]],
        ["900001", ["river"]],
      ],
    ]);
  });

  test("a place beyond the perimeter is said and counted nowhere", () => {
    const [landing] = landings([gardens], [...sites, river], at({ river: ["900002"] })).placed;
    expect(landing?.outside).toEqual(["garden-one"]);
    expect([...(landing?.places.keys() ?? [])]).toEqual(["900002"]);
  });

  test("projects without a place are told apart by why, and land nowhere", () => {
    const none = project("none", { kind: "none-named", count: 4, later: null, reason });
    const unread = project("unread", { kind: "not-known", reason });
    const whole = project("whole", { kind: "whole-area", reason });
    const known = landings([none, unread, whole], sites, at({ "stop-one": ["900001"] }));
    expect(known.placed).toEqual([]);
    expect([known.noneNamed, known.notKnown, known.wholeArea].map(ids)).toEqual([
      ["none"],
      ["unread"],
      ["whole"],
    ]);
  });

  test("the tiny plan: its quay in the commune that it stands in, its quiet hours everywhere", () => {
    const { geodata, plan, whereabouts } = planOfTiny();
    const known = landings(plan.projects, geodata.sites, whereabouts);
    expect(known.placed.map(({ project: { id }, strategy, places }) => [id, strategy, [...places]])).toEqual([
      ["new-quay", "harbour", [["990004", ["quay-2"]]]],
    ]);
    expect(ids(known.wholeArea)).toEqual(["quiet-hours"]);
  });
});

describe("in any plan", () => {
  test("a unit's projects are those that have a municipality of it among their own, and the other way round", () => {
    fc.assert(
      fc.property(planned, ({ projects, codes, whereabouts }) => {
        const { placed } = landings(projects, sites, whereabouts);
        for (const code of codes) {
          const here = new Set(landedIn(placed, [code]).map((one) => one.project.id));
          for (const one of placed) expect(here.has(one.project.id)).toBe(one.places.has(code));
        }
      }),
    );
  });

  test("every place is in a municipality or outside, never both, never lost", () => {
    fc.assert(
      fc.property(planned, ({ projects, whereabouts }) => {
        for (const one of landings(projects, sites, whereabouts).placed) {
          const inside = new Set([...one.places.values()].flat());
          expect(one.outside.filter((id) => inside.has(id))).toEqual([]);
          expect(new Set([...inside, ...one.outside])).toEqual(
            new Set(ids(placesOf(one.project, sites) ?? [])),
          );
        }
      }),
    );
  });

  test("a zone has the projects of its members and no other; a strategy has some of all", () => {
    fc.assert(
      fc.property(planned, ({ projects, codes, whereabouts }) => {
        const { placed } = landings(projects, sites, whereabouts);
        const together = landedIn(placed, codes);
        const one = new Set(codes.flatMap((code) => landedIn(placed, [code])));
        expect(new Set(together)).toEqual(one);
        expect(landedIn(placed, codes, "moving").every((landing) => together.includes(landing))).toBe(true);
      }),
    );
  });
});
