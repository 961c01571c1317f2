import { expect, test } from "vitest";
import { parseResidents } from "../../src/exchange/parse-residents";
import { whole } from "../fixtures/city-on-disk";

const text = (municipalities: readonly object[], decimals = 5) =>
  JSON.stringify({ version: 1, decimals, municipalities });
const block = (more: object) => ({ code: "990001", longitudes: [], latitudes: [], residents: [], ...more });

test("differences are summed to degrees, municipality by municipality", () => {
  const points = whole(
    parseResidents(
      "r.json",
      text([
        block({ longitudes: [-2510000, 10, -5], latitudes: [-3500001, 0, 2], residents: [3, 0, 7] }),
        block({ code: "990002", longitudes: [1], latitudes: [2], residents: [5] }),
      ]),
    ),
  );
  expect([...points.longitudes]).toEqual([-25.1, -25.0999, -25.09995, 0.00001]);
  expect([...points.latitudes]).toEqual([-35.00001, -35.00001, -34.99999, 0.00002]);
  expect([...points.counts]).toEqual([3, 0, 7, 5]);
  expect([...points.municipalities]).toEqual([0, 0, 0, 1]);
  expect(points.codes).toEqual(["990001", "990002"]);
});

test("columns of different length name the municipality", () => {
  const result = parseResidents(
    "r.json",
    text([block({ longitudes: [1, 1], latitudes: [1], residents: [1] })]),
  );
  expect(result).toEqual({
    ok: false,
    problems: [
      {
        code: "schema",
        file: "r.json",
        feature: "990001",
        values: {
          path: "longitudes, latitudes, residents",
          got: "2, 1, 1",
          wanted: "columns of the same length",
        },
      },
    ],
  });
});

test("half a resident and a place beyond the pole are refused", () => {
  const half = parseResidents("r.json", text([block({ longitudes: [1], latitudes: [1], residents: [0.5] })]));
  expect(half.ok ? [] : half.problems).toEqual([
    expect.objectContaining({
      code: "schema",
      values: expect.objectContaining({ path: "municipalities.0.residents" }),
    }),
  ]);
  const beyond = parseResidents(
    "r.json",
    text([block({ longitudes: [1], latitudes: [95], residents: [1] })], 0),
  );
  expect(beyond.ok ? [] : beyond.problems).toEqual([
    { code: "position-range", file: "r.json", feature: "990001", values: { position: "1, 95" } },
  ]);
});
