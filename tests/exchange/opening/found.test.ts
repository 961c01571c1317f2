import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { open } from "./opening";

const kml = (inner: string) =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`;
const track = (coordinates: string) =>
  kml(`<Placemark><LineString><coordinates>${coordinates}</coordinates></LineString></Placemark>`);

/** What once went wrong at the door, by number: the file, and what has to come of it. */
const FOUND: readonly [number, string, string, () => string, { ok: boolean; code?: string }][] = [
  [
    1,
    "page in a description taken for a web page",
    "a.kml",
    () => kml("<Placemark><name><![CDATA[<!DOCTYPE html>]]></name></Placemark>"),
    { ok: true },
  ],
  [
    2,
    "broken lines counted as depth",
    "a.ndjson",
    () =>
      `${'{"type":"Feature","geometry":null,"properties":{"a":[\n'.repeat(200)}{"type":"Point","coordinates":[1,2]}\n`,
    { ok: true, code: "line-unreadable" },
  ],
  [
    3,
    "millions of brackets, each a fault of its own",
    "a.kml",
    () => kml("<".repeat(2_000_000)),
    { ok: false, code: "file-broken" },
  ],
  [
    4,
    "blanks deeper than the stack",
    "a.kml",
    () => track(`1,2 ${" ".repeat(10_000_000)} 3,4`),
    { ok: true },
  ],
  [
    5,
    "comments without an end",
    "a.kml",
    () => "<!--".repeat(1_000_000),
    { ok: false, code: "file-unknown" },
  ],
  [
    6,
    "a file of line ends",
    "a.csv",
    () => `a,b${"\n".repeat(5_000_000)}`,
    { ok: false, code: "too-many-rows" },
  ],
  [
    7,
    "a header and nothing under it",
    "a.csv",
    () => '"'.repeat(1_000_000),
    { ok: false, code: "nothing-inside" },
  ],
];

test.each(FOUND)("%i: %s", { timeout: 60_000 }, async (_, __, name, write, { ok, code }) => {
  const opened = await open(name, write());
  expect([opened.ok, opened.faults[0]?.code]).toEqual([ok, code]);
});

/** Files that fuzzing made, by the number that they had there. */
test.each([["found-8204.xlsx", "a row numbered 1e999, which the library fills up to", "file-broken"]])(
  "%s: %s",
  { timeout: 60_000 },
  async (name, _, code) => {
    const opened = await open(name, new Uint8Array(readFileSync(`tests/fixtures/in/${name}`)));
    expect([opened.ok, opened.faults[0]?.code]).toEqual([false, code]);
  },
);
