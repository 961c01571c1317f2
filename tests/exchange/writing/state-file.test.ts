import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ExportFeatures, Provenance } from "../../../src/domain/export";
import type { StateHere, WholeState } from "../../../src/domain/export-state";
import type { Scenario } from "../../../src/domain/scenario";
import type { Migration } from "../../../src/domain/scenario-file";
import { isStateFile, readStateFile } from "../../../src/exchange/writing/read-state-file";
import { writeStateFile } from "../../../src/exchange/writing/state-file";
import { anyEdit, fresh, LATER, NOW, text } from "../../domain/edits";
import { textOf } from "./contents";

const FOLDER = "tests/fixtures/out";
const FILE = "plan.geojson";

const here: StateHere = {
  city: "squares",
  dataVersion: "squares-1",
  pilots: new Set(["pilot-one", "pilot-two"]),
  foci: new Set(["walk", "shade"]),
};
const pilots: ExportFeatures = {
  id: "pilots",
  title: "Pilots",
  columns: [{ id: "site", title: "Id", unit: null, kind: "text" }],
  rows: [["pilot-one"]],
  geometries: [{ type: "Point", coordinates: [-29.95, 0.05] }],
  notes: [],
};
const provenance: Provenance = [{ id: "source", label: "Source", text: "Somebody" }];
const state: WholeState = {
  city: "squares",
  dataVersion: "squares-1",
  link: "v=1&l=en&o=planner",
  scenario: fresh,
};
const write = (one: WholeState) => textOf(writeStateFile(one, pilots, provenance));
const read = (one: WholeState) => readStateFile(FILE, write(one), here);

describe("the whole state as one file", () => {
  test("what is written is read back the same", () => {
    const scenario = fc.record({
      id: text,
      name: text,
      city: fc.constant("squares"),
      data: fc.constant("squares-1"),
      created: fc.constant(NOW),
      changed: fc.constant(LATER),
      originals: fc.constant(fresh.originals),
      edits: fc.array(anyEdit),
      undone: fc.array(anyEdit),
    });
    const states = fc.record({
      city: fc.constant("squares"),
      dataVersion: fc.constant("squares-1"),
      link: fc.string(),
      scenario: fc.option(scenario),
    });
    fc.assert(
      fc.property(states, (written) => {
        expect(read(written)).toMatchObject({ ok: true, value: written });
      }),
    );
  });

  test("is GeoJSON with the pilots as features, and says where they come from", () => {
    const root = JSON.parse(write(state));
    expect(Object.keys(root).slice(0, 6)).toEqual([
      "type",
      "version",
      "city",
      "data_version",
      "link",
      "scenario",
    ]);
    expect(root).toMatchObject({ type: "FeatureCollection", version: 1, provenance });
    expect(root.features).toEqual([
      { type: "Feature", geometry: pilots.geometries[0], properties: { site: "pilot-one" } },
    ]);
    expect(isStateFile(write(state))).toBe(true);
    expect(isStateFile('{"type":"FeatureCollection","features":[]}')).toBe(false);
    expect(isStateFile("{")).toBe(false);
  });

  test("one of another city is refused by name", () => {
    const problem = { code: "city-differs", file: FILE, values: { got: "atlantis", wanted: "squares" } };
    expect(read({ ...state, city: "atlantis" })).toMatchObject({ ok: false, problems: [problem] });
    const scenario = { ...fresh, city: "atlantis" };
    expect(read({ ...state, scenario })).toMatchObject({ ok: false, problems: [problem] });
  });

  test("one on other data opens and says so, of the file and of its scenario", () => {
    const scenario = { ...fresh, data: "squares-0" };
    const values = { got: "squares-0", wanted: "squares-1" };
    expect(read({ ...state, scenario })).toMatchObject({
      ok: true,
      problems: [{ code: "data-differs", values }],
    });
    expect(read({ ...state, dataVersion: "squares-0", scenario: null })).toMatchObject({
      ok: true,
      problems: [{ code: "data-differs", values }],
    });
    expect(read(state)).toMatchObject({ ok: true, problems: [] });
  });

  test("ids that nobody has are named, each once", () => {
    const scenario: Scenario = {
      ...fresh,
      edits: [
        { kind: "remove", site: "pilot-nine" },
        { kind: "foci", site: "pilot-one", foci: ["walk", "unheard-of"] },
        { kind: "add", site: "added-1", name: "A", number: null, at: [0, 0], foci: [] },
        { kind: "move", site: "added-1", to: [1, 1] },
      ],
      undone: [{ kind: "restore", site: "pilot-nine" }],
    };
    expect(read({ ...state, scenario })).toMatchObject({
      ok: true,
      problems: [
        { code: "id-unknown", feature: "pilot-nine" },
        { code: "id-unknown", feature: "unheard-of" },
      ],
    });
  });

  test.each([
    ["{", "not-json", {}],
    ["[]", "schema", {}],
    ['{"type":"FeatureCollection","features":[]}', "schema", { path: "version" }],
    [write(state).replace('"version":1', '"version":9'), "schema", { path: "version", got: "9" }],
    [write(state).replace('"link":"v=1&l=en&o=planner"', '"link":7'), "schema", { path: "link" }],
    [write(state).replace('"edits":[]', '"edits":[{"kind":"reach","reach":5}]'), "schema", { got: "5" }],
  ])("what is not right is said and not thrown: %#", (file, code, values) => {
    expect(readStateFile(FILE, file, here)).toMatchObject({ ok: false, problems: [{ code, values }] });
  });

  test("keys that would change every object are harmless", () => {
    const file = write(state).replace('"version":1', '"__proto__":{"polluted":1},"version":1');
    expect(readStateFile(FILE, file, here).ok).toBe(true);
    expect("polluted" in {}).toBe(false);
  });

  test("an older form goes through each migration in turn", () => {
    const migrations: readonly Migration[] = [
      { from: 1, why: "roots became a link", migrate: ({ roots, ...rest }) => ({ ...rest, link: roots }) },
      { from: 2, why: "data got a version", migrate: (file) => ({ ...file, data_version: "squares-1" }) },
    ];
    const { link, data_version: _, ...rest } = JSON.parse(write(state));
    const first = JSON.stringify({ ...rest, roots: link });
    expect(readStateFile(FILE, first, here, migrations, 3)).toEqual({ ok: true, value: state, problems: [] });
    const second = JSON.stringify({ ...rest, version: 2, link });
    expect(readStateFile(FILE, second, here, migrations, 3)).toEqual({
      ok: true,
      value: state,
      problems: [],
    });
  });
});

describe("files of every form that was ever written still open", () => {
  const files = readdirSync(FOLDER).filter((name) => name.startsWith("state-"));

  test.each(files)("%s", (name) => {
    const opened = readStateFile(name, readFileSync(`${FOLDER}/${name}`, "utf8"), here);
    expect(opened).toMatchObject({
      ok: true,
      problems: [],
      value: {
        city: "squares",
        link: "v=1&l=en&o=planner.pilots&t=open&u=z1&a=pilot.added-1",
        scenario: {
          name: "Due piloti più in là",
          edits: [
            { kind: "move", site: "pilot-one", to: [-29.85, 0.05] },
            { kind: "add", site: "added-1", name: "Nuova piazza", number: 3, foci: ["walk"] },
            { kind: "reach", reach: 800 },
          ],
          undone: [{ kind: "remove", site: "pilot-two" }],
        },
      },
    });
  });

  test("there is one of each form", () => expect(files).toEqual(["state-1.geojson"]));
});
