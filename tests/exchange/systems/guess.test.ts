import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bounds, Position } from "../../../src/domain/city";
import { toDegrees } from "../../../src/exchange/systems/degrees";
import { guessSystems } from "../../../src/exchange/systems/guess";
import { systemOf, wayIn, wayOut } from "../../../src/exchange/systems/known";
import { suggestInSteps, suggestSystem } from "../../../src/exchange/systems/suggest";
import { KNOWN_SYSTEMS } from "../../../src/exchange/systems/table";
import { area, datasetOf, golden } from "./golden";

const here = ([longitude]: Position, index: number) => longitude < 8.4 && index < 4;
const swap = ([x, y]: Position): Position => [y, x];

/** The golden places inside the area, in a system's numbers, east first. */
const numbersIn = (code: number): Position[] => {
  if (code === 4326) return golden.positions.filter(here);
  const positions = (golden.systems[code] ?? []).slice(0, 4);
  return code === 6707 ? positions.map(swap) : positions;
};

describe("a coordinate system is guessed from the numbers", () => {
  test.each(KNOWN_SYSTEMS.map(({ code }) => code))(
    "EPSG:%i is among the readings, straight and swapped",
    (code) => {
      for (const swapped of [false, true]) {
        const numbers = swapped ? numbersIn(code).map(swap) : numbersIn(code);
        const { guesses, refusal } = guessSystems(numbers, area);
        expect(refusal).toBeNull();
        const found = guesses.find((guess) => guess.code === code || guess.alike.includes(code));
        expect(found).toMatchObject({ swapped, inside: 4, near: 4, of: 4 });
      }
    },
  );

  test("exact ones come before rough ones that fit as well, and readings that say the same are one", () => {
    const { guesses } = guessSystems(numbersIn(32632), area);
    expect(guesses.map(({ code, alike }) => [code, alike])).toEqual([
      [32632, [25832, 7791, 6707]],
      [23032, []],
    ]);
    expect(guessSystems(numbersIn(3003), area).guesses.map(({ code }) => code)).toEqual([3003]);
    expect(guessSystems(numbersIn(3857), area).guesses.map(({ code }) => code)).toEqual([3857]);
  });

  test("rows outside are counted as outside", () => {
    const far: Position[] = [
      [12.5, 41.9],
      [8.5, 45.9],
      [Number.NaN, 0],
    ];
    const { guesses } = guessSystems([...numbersIn(4326), ...far], area);
    expect(guesses[0]).toMatchObject({ code: 4326, swapped: false, inside: 4, near: 5, of: 7 });
  });

  test("one row at the edge does not put a rough system before the exact one", () => {
    const edge = wayIn(systemOf(32632) ?? raise())(area.around[2] + 0.0005, 45);
    const { guesses } = guessSystems([...Array(20).fill(numbersIn(32632)[0]), edge], area);
    expect(guesses.map(({ code, near }) => [code, near])).toEqual([
      [32632, 20],
      [23032, 21],
    ]);
  });

  test("numbers that fit nothing are refused with their range", () => {
    const numbers: Position[] = [
      [151.2, -33.9],
      [2.35, 48.85],
    ];
    expect(guessSystems(numbers, area)).toEqual({
      guesses: [],
      refusal: { code: "nowhere", rows: 2, least: [2.35, -33.9], greatest: [151.2, 48.85] },
    });
    expect(guessSystems([], area).refusal).toEqual({ code: "no-coordinates" });
    expect(guessSystems([[Number.NaN, 1]], area).refusal).toEqual({ code: "not-numbers", rows: 1 });
  });

  test("a city far from all zones is found by its degrees alone", () => {
    const ocean = { bounds: [-30.1, -0.1, -29.7, 0.3], around: [-31, -1, -29, 1] } as const;
    expect(guessSystems([[-29.9, 0.1]], ocean).guesses).toEqual([
      { code: 4326, swapped: false, alike: [4258, 6706], inside: 1, near: 1, of: 1 },
      expect.objectContaining({ code: 4265 }),
    ]);
  });

  test("a guess keeps its word: taken, it puts so many rows into the bounds", () => {
    const number = fc.oneof(
      fc.double({ noNaN: true }),
      fc.double({ min: 6, max: 47, noNaN: true }),
      fc.double({ min: 3e5, max: 6e6, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 8 }), (numbers) => {
        const { guesses, refusal } = guessSystems(numbers, area);
        expect(guesses.length === 0).toBe(refusal !== null);
        for (const guess of guesses) {
          const [west, south, east, north] = area.bounds;
          const { rows } = toDegrees(datasetOf(numbers, { kind: "none" }), guess);
          const inside = rows.filter(({ geometry }) => {
            const [x = 0, y = 0] = geometry?.type === "Point" ? geometry.coordinates : [];
            return x >= west && x <= east && y >= south && y <= north;
          });
          expect(inside).toHaveLength(guess.inside);
        }
      }),
    );
  });
});

describe("what is offered for a file", () => {
  test("its own system first, by its own code", () => {
    const suggestion = suggestSystem(
      datasetOf(numbersIn(6707).map(swap), { kind: "epsg", code: 6707 }),
      area,
    );
    expect(suggestion).toMatchObject({ contradicted: false, refusal: null, recognised: { kind: "known" } });
    expect(suggestion.guesses[0]).toMatchObject({ code: 6707, swapped: true, alike: [32632, 25832, 7791] });
    const rough = suggestSystem(datasetOf(numbersIn(23032), { kind: "epsg", code: 23032 }), area);
    expect(rough.guesses.map(({ code }) => code)).toEqual([23032, 32632]);
  });

  test("a file that says degrees and holds metres is contradicted", () => {
    const suggestion = suggestSystem(datasetOf(numbersIn(3003), { kind: "epsg", code: 4326 }), area);
    expect(suggestion.contradicted).toBe(true);
    expect(suggestion.guesses[0]?.code).toBe(3003);
  });

  test("what no one knows is guessed, what lies nowhere is refused", () => {
    const unknown = suggestSystem(datasetOf(numbersIn(32632), { kind: "epsg", code: 2154 }), area);
    expect([unknown.recognised.kind, unknown.guesses[0]?.code, unknown.contradicted]).toEqual([
      "unknown",
      32632,
      false,
    ]);
    const nowhere = suggestSystem(datasetOf([[1, 1]], { kind: "epsg", code: 4326 }), area);
    expect(nowhere.refusal?.code).toBe("nowhere");
  });

  test("a shape is judged by its middle, a row without geometry not at all", () => {
    const line = {
      type: "LineString" as const,
      coordinates: [
        [7, 45],
        [8, 45],
      ],
    };
    const rows = [line, null, { type: "GeometryCollection" as const, geometries: [line] }].map(
      (geometry, index) => ({
        number: index + 1,
        geometry,
        cells: [],
      }),
    );
    const suggestion = suggestSystem({ ...datasetOf([], { kind: "none" }), rows }, area);
    expect(suggestion.guesses[0]).toMatchObject({ code: 4326, inside: 2, of: 2 });
  });
});

function raise(): never {
  throw new Error("EPSG:32632 is in the table");
}

test("a long file stops on the way and comes to the same", () => {
  const dataset = datasetOf(
    Array.from({ length: 9000 }, (): Position => [7.5, 45]),
    { kind: "none" },
  );
  const steps = suggestInSteps(dataset, area);
  let stops = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      expect(step.value).toEqual(suggestSystem(dataset, area));
      break;
    }
    stops += 1;
  }
  expect(stops).toBeGreaterThan(10);
});

test("rows counted by frames are those that the way out counts", () => {
  const { bounds, around } = area;
  const within = ([west, south, east, north]: Bounds, [x, y]: Position) =>
    x >= west && x <= east && y >= south && y <= north;
  const place = fc.tuple(
    fc.double({ min: around[0] - 1, max: around[2] + 1, noNaN: true }),
    fc.double({ min: around[1] - 1, max: around[3] + 1, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...KNOWN_SYSTEMS), fc.array(place, { minLength: 1 }), (system, places) => {
      const numbers = places.map(([x, y]) => wayIn(system)(x, y));
      const counts = (box: Bounds) => numbers.filter(([x, y]) => within(box, wayOut(system)(x, y))).length;
      const found = guessSystems(numbers, area).guesses.find(
        ({ code, alike, swapped }) => !swapped && (code === system.code || alike.includes(system.code)),
      );
      expect([found?.near ?? 0, found?.inside ?? 0]).toEqual([counts(around), counts(bounds)]);
    }),
  );
});
