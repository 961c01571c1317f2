import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Geodata } from "../../../src/domain/geodata";
import { readGeodata } from "../../../src/exchange/read-geodata";
import { pack, packedLanguage, unpack } from "../../../src/state/link/packed";
import { type Known, readLink } from "../../../src/state/read-link";
import { FIRST_ROOTS, type Roots } from "../../../src/state/roots";
import { writeLink } from "../../../src/state/write-link";
import { TINY_CITY, textsOf, whole } from "../../fixtures/city-on-disk";
import { squareCity } from "../../fixtures/square-city";
import { anyRoots } from "./any-roots";

const CITIES: readonly [string, () => Geodata][] = [
  ["the real one", () => whole(readGeodata(textsOf("geodata")))],
  ["the tiny one", () => whole(readGeodata(textsOf(TINY_CITY)))],
  ["the one of squares", () => squareCity],
];

const knownOf = ({ city, municipalities, zones, sites }: Geodata): Known => ({
  city,
  languages: ["it", "en", "fr-CH"],
  units: new Set([...municipalities.map(({ code }) => `m${code}`), ...zones.map(({ id }) => `z${id}`)]),
  sites: new Set(sites.map(({ id }) => id)),
});

/** What a link leaves out, step by step, when all of it would be too long. */
function kept(roots: Roots): Roots[] {
  const { mode, projects, selection, reading } = roots;
  const seen = {
    ...roots,
    search: mode === "explore" || mode === "data" ? roots.search : "",
    compared: mode === "explore" ? roots.compared : [],
    projects: mode === "plan" ? projects : FIRST_ROOTS.projects,
  };
  const bare = {
    ...seen,
    selection: selection?.kind === "place" ? { ...selection, under: [] } : selection,
  };
  return [roots, seen, bare, { ...bare, reading: reading && { ...reading, at: null } }];
}

/** Only the planner has tasks that a link to explore could name. */
const written = (roots: Roots): Roots =>
  roots.mode === "explore" ? { ...roots, task: FIRST_ROOTS.task } : roots;

describe.each(CITIES)("a link in %s", (_, load) => {
  let geodata: Geodata;
  beforeAll(() => {
    geodata = load();
  });

  test("has at most 140 characters whatever is set, and brings back all but what is least missed", () => {
    fc.assert(
      fc.property(anyRoots(geodata), (any) => {
        const roots = written(any);
        const link = writeLink({ ...roots, geodata: { status: "ready", value: geodata } });
        expect(link.length).toBeLessThanOrEqual(140);
        const { roots: read, unknown } = readLink(link, knownOf(geodata));
        expect(unknown).toEqual([]);
        expect(kept(roots)).toContainEqual({ ...FIRST_ROOTS, ...read });
      }),
      { numRuns: 100 },
    );
  });

  test("means the same when the city's lists stand in another order", () => {
    const turned: Geodata = {
      ...geodata,
      city: {
        ...geodata.city,
        strategies: geodata.city.strategies.toReversed(),
        foci: geodata.city.foci.toReversed(),
      },
      sites: geodata.sites.toReversed(),
    };
    const fields = new Map([
      ["l", "it"],
      ["s", geodata.city.strategies.map(({ id }) => id).join(".")],
      ["a", `site.${geodata.sites[0]?.id}`],
      ["g", `share.${geodata.city.strategies[0]?.id}`],
    ]);
    const back = unpack(pack(fields, idsOf(geodata)), idsOf(turned));
    expect(back?.get("a")).toBe(fields.get("a"));
    expect(back?.get("g")).toBe(fields.get("g"));
    expect(back?.get("s")).toBe(turned.city.strategies.map(({ id }) => id).join("."));
  });
});

const idsOf = ({ city, sites }: Geodata) => ({
  strategies: city.strategies.map(({ id }) => id),
  foci: city.foci.map(({ id }) => id),
  sites: sites.map(({ id }) => id),
});
const squares = idsOf(squareCity);

describe("a packed link", () => {
  const any = fc.dictionary(
    fc.constantFrom(..."osxtfuqpabwjycgdrkm"),
    fc.string({ unit: "grapheme", minLength: 1 }),
    {
      noNullPrototype: true,
    },
  );

  test("holds any words in any field", () => {
    fc.assert(
      fc.property(any, fc.constantFrom("it", "en", "pms"), (values, language) => {
        const fields = new Map([["l", language], ...Object.entries(values)]);
        const packed = pack(fields, squares);
        expect(unpack(packed, squares)).toEqual(fields);
        expect(packedLanguage(packed)).toBe(language);
      }),
    );
  });

  test("that was cut or mistyped is none", () => {
    const packed = pack(
      new Map([
        ["l", "it"],
        ["q", "along the river"],
      ]),
      squares,
    );
    expect(unpack(packed.slice(0, -1), squares)).toBeNull();
    expect(unpack(packed.replace(/.$/, "~"), squares)).toBeNull();
    expect(unpack("", squares)).toBeNull();
    expect(packedLanguage("nonsense")).toBeNull();
    expect(readLink(`v=2&z=${packed.slice(0, -3)}`, knownOf(squareCity)).unknown).toEqual(["z"]);
  });

  test("names what the city no longer has", () => {
    const more = { ...squares, strategies: [...squares.strategies, "flying"], sites: ["gone"] };
    const packed = pack(
      new Map([
        ["l", "it"],
        ["s", "flying"],
        ["a", "site.gone"],
      ]),
      more,
    );
    const { roots, unknown } = readLink(`v=2&z=${packed}`, knownOf(squareCity));
    expect(roots).toMatchObject({ strategies: [], selection: null });
    expect(unknown).toHaveLength(2);
    for (const id of unknown) expect(id).toMatch(/^\?/);
  });

  test("never breaks on garbage", () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[\w-]*$/), (garbage, body) => {
        for (const link of [garbage, `v=2&z=${garbage}`, `z=${body}&${garbage}`])
          expect(() => readLink(link, knownOf(squareCity))).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
