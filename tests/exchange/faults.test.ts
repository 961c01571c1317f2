import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/domain/problem";
import { readGeodata } from "../../src/exchange/read-geodata";
import { planted, TINY_CITY, textsOf } from "../fixtures/city-on-disk";

const tiny = textsOf(TINY_CITY);

/** Each row: the file, the passage, what stands there instead, and what the door must say. */
const FAULTS: readonly (readonly [string, string, string, string, Partial<Problem>])[] = [
  [
    "a text cut short",
    "communes.geojson",
    '{"type":"FeatureCollection"',
    '{"type":',
    { code: "not-json", feature: null },
  ],
  [
    "a point where ground is wanted",
    "communes.geojson",
    '"geometry":{"type":"Polygon"',
    '"geometry":{"type":"Point"',
    { code: "not-rfc7946", feature: "990001" },
  ],
  [
    "a place with three numbers",
    "quays.geojson",
    "-25.08,-35.08]",
    "-25.08,-35.08,4]",
    { code: "not-rfc7946", feature: "quay-1" },
  ],
  [
    "latitude before longitude, beyond the pole",
    "quays.geojson",
    "[-25.08,-35.08]",
    "[-35.08,-125.08]",
    { code: "position-range", feature: "quay-1", values: { position: "-35.08, -125.08" } },
  ],
  [
    "a ring that does not end where it began",
    "communes.geojson",
    "[-25.1,-35.05],[-25.1,-35.1]]]",
    "[-25.1,-35.05],[-25.1,-35.09]]]",
    { code: "ring-open", feature: "990001", values: { ring: 1 } },
  ],
  [
    "a ring that winds the wrong way",
    "communes.geojson",
    "[[-25.1,-35.1],[-25.05,-35.1],[-25.05,-35.05],[-25.1,-35.05],[-25.1,-35.1]]",
    "[[-25.1,-35.1],[-25.1,-35.05],[-25.05,-35.05],[-25.05,-35.1],[-25.1,-35.1]]",
    { code: "ring-winding", feature: "990001", values: { ring: 1 } },
  ],
  [
    "a hole that winds like an outer ring",
    "communes.geojson",
    "[[-25.03,-35.03],[-25.03,-35.02],[-25.02,-35.02],[-25.02,-35.03],[-25.03,-35.03]]",
    "[[-25.03,-35.03],[-25.02,-35.03],[-25.02,-35.02],[-25.03,-35.02],[-25.03,-35.03]]",
    { code: "ring-winding", feature: "990004", values: { ring: 2 } },
  ],
  [
    "a status that is none",
    "quays.geojson",
    '"status":"planned"',
    '"status":"dreamt"',
    {
      code: "schema",
      feature: "quay-2",
      values: { path: "status", got: '"dreamt"', wanted: '("open" | "planned" | "proposed")' },
    },
  ],
  ["a code of five digits", "members.json", '"990005"', '"99005"', { code: "schema", feature: "99005" }],
  [
    "an English name that is missing",
    "quays.geojson",
    '"en":"Low Quay",',
    "",
    { code: "language-missing", feature: "quay-1", values: { path: "name.en", language: "en" } },
  ],
  [
    "an Italian name that is blank",
    "city.json",
    '"it": "Porto"',
    '"it": "  "',
    { code: "language-missing", feature: null, values: { path: "strategies.0.name.it", language: "it" } },
  ],
  [
    "an Italian title that is missing",
    "datapackage.json",
    '"title_it": "Comuni",',
    "",
    { code: "language-missing", values: { path: "resources.1.title_it", language: "it" } },
  ],
  [
    "an id that stands twice",
    "dunes.geojson",
    '"properties":{"id":"dune-1"',
    '"properties":{"id":"quay-1"',
    { code: "duplicate-id", feature: "quay-1" },
  ],
  [
    "a strategy that is not there",
    "city.json",
    '"strategy": "harbour"',
    '"strategy": "harbor"',
    { code: "unknown-reference", feature: "quays", values: { path: "strategy", got: "harbor" } },
  ],
  [
    "a category that is not there",
    "dunes.geojson",
    '"category":"still"',
    '"category":"slow"',
    { code: "unknown-reference", feature: "dune-2", values: { path: "category", got: "slow" } },
  ],
  [
    "a zone that is not there",
    "communes.geojson",
    '"zone":"west"',
    '"zone":"south"',
    { code: "unknown-reference", feature: "990001", values: { path: "zone", got: "south" } },
  ],
  [
    "a municipality that the province does not know",
    "quays.geojson",
    '"municipality":"990001"',
    '"municipality":"990099"',
    { code: "code-unknown", feature: "quay-1", values: { got: "990099" } },
  ],
  [
    "a file without a licence",
    "datapackage.json",
    '"name": "CC0-1.0"',
    '"title": "free"',
    { code: "licence-missing", feature: "city" },
  ],
];

describe("the door names file, feature and reason of", () => {
  test.each(FAULTS)("%s", (_, file, passage, replacement, wanted) => {
    const result = readGeodata(planted(tiny, file, passage, replacement));
    expect(result.ok ? [] : result.problems).toEqual([expect.objectContaining({ file, ...wanted })]);
  });
});

test("several faults are all said at once", () => {
  const once = planted(tiny, "quays.geojson", '"en":"Low Quay",', "");
  const twice = planted(once, "dunes.geojson", '"status":"open"', '"status":"gone"');
  twice.delete("members.json");
  const result = readGeodata(twice);
  const codes = result.ok ? [] : result.problems.map(({ code }) => code);
  expect(codes.sort()).toEqual(["file-missing", "language-missing", "schema"]);
});
