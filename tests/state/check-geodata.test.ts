import { beforeAll, describe, expect, test } from "vitest";
import type { Problem } from "../../src/domain/problem";
import { type Files, sealed } from "../../src/exchange/check-package";
import { checkGeodata } from "../../src/state/check-geodata";
import { filesOf, planted, TINY_CITY, textsOf, whole } from "../fixtures/city-on-disk";

const tiny = textsOf(TINY_CITY);

/** The files with their fingerprints written anew, so that only the planted fault is left to find. */
async function sealedAnew(texts: ReadonlyMap<string, string>): Promise<Files> {
  const encoder = new TextEncoder();
  const files = new Map([...texts].map(([file, text]) => [file, Uint8Array.from(encoder.encode(text))]));
  const text = whole(await sealed(files, texts.get("datapackage.json") ?? ""));
  return files.set("datapackage.json", Uint8Array.from(encoder.encode(text)));
}

const problem = (code: Problem["code"], file: string, feature: string | null, values = {}) => ({
  code,
  file,
  feature,
  values,
});

/** Each row: the file, the passage, what stands there instead, and all that must be said. */
const FAULTS: readonly (readonly [string, string, string, string, readonly unknown[]])[] = [
  [
    "a site in another municipality than it names",
    "quays.geojson",
    "[-25.08,-35.08]",
    "[-25.02,-35.08]",
    [problem("site-not-in-municipality", "quays.geojson", "quay-1", { municipality: "990001" })],
  ],
  [
    "a site in the hole of the municipality it names",
    "quays.geojson",
    '"municipality":"990002"',
    '"municipality":"990004"',
    [problem("site-not-in-municipality", "quays.geojson", "quay-4", { municipality: "990004" })],
  ],
  [
    "a site outside that is not flagged",
    "hedges.geojson",
    "[[-25.09,-35.06],[-25.04,-35.04],[-25.01,-35.04]]",
    "[[-25.09,-36.06],[-25.04,-36.04]]",
    [problem("site-outside-unflagged", "hedges.geojson", "hedge-1", { municipality: "" })],
  ],
  [
    "a site flagged as outside that is not",
    "dunes.geojson",
    '"outside":false',
    '"outside":true',
    [problem("site-inside-flagged", "dunes.geojson", "dune-1", { municipality: "" })],
  ],
  [
    "residents that do not add up to the census",
    "doors.json",
    '"residents":[20,',
    '"residents":[21,',
    [problem("residents-differ", "doors.json", "990001", { got: 401, wanted: 400 })],
  ],
  [
    "residents outside their municipality",
    "doors.json",
    '"longitudes":[-250900,40',
    '"longitudes":[-251900,1040',
    [problem("residents-misplaced", "doors.json", "990001", { count: 1, position: "-25.19, -35.07" })],
  ],
  [
    "a census that the register of the province has otherwise",
    "members.json",
    '"residents": 200',
    '"residents": 201',
    [problem("register-differs", "communes.geojson", "990003", { path: "residents", got: 200, wanted: 201 })],
  ],
  [
    "a headcount of the census year that differs from the residents",
    "communes.geojson",
    '"date":"2021","kind":"census","residents":400',
    '"date":"2021","kind":"census","residents":399',
    [problem("residents-differ", "communes.geojson", "990001", { got: 400, wanted: 399 })],
  ],
  [
    "a corner drawn into the neighbour",
    "communes.geojson",
    "[-25.05,-35.05],[-25.1,-35.05],[-25.1,-35.1]]",
    "[-25.0499,-35.0501],[-25.1,-35.05],[-25.1,-35.1]]",
    expect.arrayContaining([
      expect.objectContaining({
        code: "overlap",
        feature: "990001",
        values: { other: "990002", area: expect.any(Number) },
      }),
    ]) as unknown as readonly unknown[],
  ],
  [
    "a corner that leaves a gap between neighbours",
    "communes.geojson",
    "[-25.05,-35.05],[-25.1,-35.05],[-25.1,-35.1]]",
    "[-25.0501,-35.0501],[-25.1,-35.05],[-25.1,-35.1]]",
    [
      expect.objectContaining({
        code: "gap",
        file: "communes.geojson",
        feature: expect.stringContaining("990001"),
      }),
    ],
  ],
  [
    "an outline that enters the perimeter",
    "districts.geojson",
    "[-25,-35.05]",
    "[-25.0001,-35.05]",
    [
      expect.objectContaining({
        code: "outline-inside-perimeter",
        file: "districts.geojson",
        feature: "east",
      }),
    ],
  ],
  [
    "two areas of one layer that cover the same ground",
    "dunes.geojson",
    "[[-25.06,-35.09],[-25.03,-35.09],[-25.03,-35.07],[-25.06,-35.07],[-25.06,-35.09]]",
    "[[-25.085,-35.02],[-25.075,-35.02],[-25.075,-35.01],[-25.085,-35.01],[-25.085,-35.02]]",
    [expect.objectContaining({ code: "overlap", file: "dunes.geojson", feature: "dune-1" })],
  ],
];

describe("the check names file, feature and reason of", () => {
  test.each(FAULTS)("%s", async (_, file, passage, replacement, wanted) => {
    const problems = await checkGeodata(await sealedAnew(planted(tiny, file, passage, replacement)));
    expect(problems).toEqual(wanted);
  });
});

describe("the folder and the package that describes it", () => {
  let files: Files;
  beforeAll(() => {
    files = filesOf(TINY_CITY);
  });

  test("agree", async () => {
    expect(await checkGeodata(files)).toEqual([]);
  });

  test("a file that changed after its fingerprint was written", async () => {
    const bytes = Uint8Array.from([...(files.get("members.json") ?? []), 0x20]);
    const problems = await checkGeodata(new Map([...files, ["members.json", bytes]]));
    expect(problems).toEqual([expect.objectContaining({ code: "hash-differs", file: "members.json" })]);
  });

  test("a file that nobody describes has no licence", async () => {
    const problems = await checkGeodata(new Map([...files, ["rumours.json", Uint8Array.from([0x7b, 0x7d])]]));
    expect(problems).toEqual([problem("licence-missing", "rumours.json", null)]);
  });

  test("a file that is described and not there", async () => {
    const without = new Map(files);
    without.delete("dunes.geojson");
    expect(await checkGeodata(without)).toEqual([problem("file-missing", "dunes.geojson", null)]);
  });

  test("words of an added language that are not there", async () => {
    const without = new Map(files);
    without.delete("messages/fr.json");
    expect(await checkGeodata(without)).toEqual([problem("file-missing", "messages/fr.json", null)]);
  });

  test("bytes that are no text", async () => {
    const problems = await checkGeodata(
      new Map([...files, ["dunes.geojson", Uint8Array.from([0xff, 0xfe])]]),
    );
    expect(problems).toEqual([problem("file-unreadable", "dunes.geojson", null, { reason: "UTF-8" })]);
  });
});
