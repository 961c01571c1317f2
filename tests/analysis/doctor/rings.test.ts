import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { diagnosis, polygon, RING, SQUARE } from "./patient";

const HOLE: Position[] = [
  [0.002, 0.002],
  [0.002, 0.004],
  [0.004, 0.004],
  [0.004, 0.002],
  [0.002, 0.002],
];
const moved = (ring: Position[], by: number): Position[] => ring.map(([x = 0, y = 0]) => [x + by, y + by]);
const healthy = { mends: {}, leftOut: [] };

describe("rings", () => {
  test("a square without fault is the very same object", () => {
    const found = diagnosis(SQUARE);
    expect(found).toMatchObject(healthy);
    expect(found.geometries[0]).toBe(SQUARE);
    const holed = polygon(RING, HOLE);
    expect(diagnosis(holed).geometries[0]).toBe(holed);
  });

  test.each<[string, Position[], object]>([
    ["an open ring is closed", RING.slice(0, -1), { "ring-closed": { rings: 1 } }],
    ["a ring the wrong way round is turned", [...RING].reverse(), { winding: { rings: 1 } }],
    [
      "what is said twice is said once",
      RING.flatMap((place) => [place, place]),
      { repeats: { positions: 5 } },
    ],
    [
      "heights are dropped",
      RING.map(([x = 0, y = 0]) => [x, y, 240]),
      { "height-dropped": { positions: 5 } },
    ],
    [
      "a line out and back is taken off",
      [...RING.slice(0, 2), [0.02, 0.003], [0.01, 0.0], ...RING.slice(2)],
      { spikes: { positions: 1 } },
    ],
    [
      "and one that is bent",
      [...RING.slice(0, 2), [0.02, 0], [0.02, 0.01], [0.02, 0], [0.01, 0], ...RING.slice(2)],
      { spikes: { positions: 2 } },
    ],
    [
      "and one over the start of the ring",
      [[-0.01, 0], ...RING.slice(0, -1), [0, 0], [-0.01, 0]],
      { spikes: { positions: 1 } },
    ],
  ])("%s", (_, ring, mends) => {
    const found = diagnosis(polygon(ring));
    expect(found.leftOut).toEqual([]);
    expect(found.mends).toEqual(mends);
    const [mended] = found.geometries;
    if (mended?.type !== "Polygon") throw new Error("a polygon");
    expect(new Set(mended.coordinates[0]?.map(String))).toEqual(new Set(RING.map(String)));
    expect(mended.coordinates[0]).toHaveLength(5);
  });

  test("a hole runs the other way, and one without ground goes", () => {
    const turned = diagnosis(polygon(RING, [...HOLE].reverse()));
    expect(turned).toMatchObject({ mends: { winding: { rings: 1 } }, geometries: [polygon(RING, HOLE)] });
    const flat = diagnosis(polygon(RING, [HOLE[0] ?? [], HOLE[1] ?? [], HOLE[0] ?? []]));
    expect(flat).toMatchObject({ mends: { "hole-dropped": { rings: 1 } }, geometries: [SQUARE] });
  });

  test("a ring with too few corners is none, and takes only its own part with it", () => {
    const line: Position[] = [
      [0, 0],
      [1, 1],
      [0, 0],
    ];
    expect(diagnosis(polygon(line)).leftOut).toEqual([{ code: "too-few-points" }]);
    expect(diagnosis(polygon([])).leftOut).toEqual([{ code: "empty-geometry" }]);
    const found = diagnosis({ type: "MultiPolygon", coordinates: [[line], [RING], []] });
    expect(found.mends).toEqual({ "part-dropped": { parts: 2 } });
    expect(found.geometries).toEqual([{ type: "MultiPolygon", coordinates: [[RING]] }]);
  });
});

describe("sides that cross", () => {
  const bowTie: Position[] = [
    [0, 0],
    [0.01, 0.01],
    [0.01, 0],
    [0, 0.01],
    [0, 0],
  ];

  test("a bow tie could be two triangles or a square with its corners mixed up: left out", () => {
    expect(diagnosis(polygon(bowTie)).leftOut).toEqual([{ code: "self-intersection" }]);
  });

  test("so is a ring that goes round its middle twice", () => {
    const star = [0, 2, 4, 1, 3, 0].map((corner): Position => {
      const angle = (corner * 2 * Math.PI) / 5;
      return [0.01 * Math.cos(angle), 0.01 * Math.sin(angle)];
    });
    expect(diagnosis(polygon(star)).leftOut).toEqual([{ code: "self-intersection" }]);
  });

  test("what crosses or touches itself thousands of times is given up at once", () => {
    const star = Array.from({ length: 5001 }, (_, corner): Position => {
      const angle = (corner * 2499 * 2 * Math.PI) / 5001;
      return [Math.cos(angle), Math.sin(angle)];
    });
    expect(diagnosis(polygon(star)).leftOut).toEqual([{ code: "self-intersection" }]);
    const roundAndRound = Array.from({ length: 400 }, () => RING.slice(0, 4)).flat();
    expect(diagnosis(polygon(roundAndRound)).leftOut).toEqual([{ code: "self-intersection" }]);
  });

  test("thousands of long sides beside each other are not tried pair by pair", () => {
    const slanted = Array.from({ length: 3000 }, (_, tooth): Position[] => {
      const [low, high]: [Position, Position] = [
        [tooth * 1e-4, 0],
        [1 + tooth * 1e-4, 1],
      ];
      return tooth % 2 === 0 ? [low, high] : [high, low];
    });
    const comb = [...slanted.flat(), [1, -1], [0, -1]];
    expect(diagnosis(polygon(comb)).leftOut).toEqual([{ code: "too-intricate", sides: 6003 }]);
  });

  test("a small loop the wrong way round is taken apart, and its part of the area said", () => {
    const slip: Position[] = [...RING.slice(0, 3), [0, 0.01], [0.0002, -0.0002], [-0.0002, -0.0002], [0, 0]];
    const closed = diagnosis(polygon(slip));
    expect(closed.leftOut).toEqual([]);
    expect(Object.keys(closed.mends)).toEqual(["self-intersection"]);
    expect(closed.mends["self-intersection"]?.parts).toBeGreaterThan(0);
    expect(Number(closed.mends["self-intersection"]?.change)).toBeLessThanOrEqual(10);
  });

  test("a hole that leaves its ring a little is cut at the edge, one outside leaves the ground open", () => {
    const inside: Position[] = [
      [0.002, 0.002],
      [0.002, 0.008],
      [0.01001, 0.008],
      [0.01001, 0.002],
      [0.002, 0.002],
    ];
    expect(Object.keys(diagnosis(polygon(RING, inside)).mends)).toEqual(["self-intersection"]);
    expect(diagnosis(polygon(RING, moved(HOLE, 1))).leftOut).toEqual([{ code: "self-intersection" }]);
    expect(diagnosis(polygon(RING, HOLE, HOLE)).leftOut).toEqual([{ code: "self-intersection" }]);
  });

  test("sides that only touch are let be", () => {
    const touching = polygon([
      [0, 0],
      [0.01, 0],
      [0.01, 0.01],
      [0.005, 0],
      [0, 0.01],
      [0, 0],
    ]);
    const found = diagnosis(touching);
    expect(found).toMatchObject(healthy);
    expect(found.geometries[0]).toBe(touching);
    const hole = polygon(RING, [
      [0, 0],
      [0.002, 0.004],
      [0.004, 0.002],
      [0, 0],
    ]);
    expect(diagnosis(hole).geometries[0]).toBe(hole);
  });
});
