import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { IMPORT_LIMITS } from "../../../src/domain/dataset";
import { readGeodata } from "../../../src/exchange/read-geodata";
import { chooseLayer, sayOfFile } from "../../../src/state/importing/choose";
import { saveRowsToFix } from "../../../src/state/importing/fix";
import { forgetFile, openOwnFile } from "../../../src/state/importing/open";
import {
  selectBecame,
  selectCanTake,
  selectExamined,
  selectFindings,
  selectKept,
} from "../../../src/state/importing/outcome";
import { selectPlacedRows, selectPreview } from "../../../src/state/importing/preview";
import {
  selectMapping,
  selectRole,
  selectSuggestion,
  selectSystem,
} from "../../../src/state/importing/selectors";
import { takeFile } from "../../../src/state/importing/take";
import { store } from "../../../src/state/store";
import { textsOf, whole } from "../../fixtures/city-on-disk";
import { isThisCity } from "../../fixtures/this-city";
import { startOnSquares } from "../on-squares";
import { app, became, gives } from "./on-file";

const PILOTS = `name,lat,lon,status,number
Here,0.05,-29.95,proposed,1
There,0.15,-29.85,planned,2
Nowhere,,,proposed,3
In the sea,60,10,proposed,4
`;

beforeEach(() => {
  startOnSquares();
  return forgetFile;
});

describe("a list of pilots", () => {
  test("becomes pilots by itself, and what is wrong in it is said row by row", async () => {
    await gives("pilots.csv", PILOTS);
    const made = await became();
    expect(selectRole(app())).toBe("pilots");
    expect(made.result.value).toMatchObject({
      sites: [
        { name: { it: "Here", en: "Here" }, municipality: "900001", status: "proposed", number: 1 },
        { name: { it: "There", en: "There" }, municipality: "900004", status: "planned", number: 2 },
      ],
      count: { got: 2, wanted: 2 },
    });
    expect(selectFindings(app()).leftOut.map(({ row, code }) => [row, code])).toEqual([
      [4, "no-geometry"],
      [5, "outside-area"],
    ]);
  });

  test("is taken in as what it became, and put away", async () => {
    await gives("pilots.csv", PILOTS);
    await became();
    sayOfFile({ how: "add" });
    await became();
    const taken = takeFile();
    expect(taken).toMatchObject({ role: "pilots", how: "add", source: { file: "pilots.csv", shift: null } });
    expect(app().own.taken).toEqual([taken]);
    expect(app().importing).toBeNull();
    expect(takeFile()).toBeNull();
  });

  test("is made anew when a field means something else", async () => {
    await gives("pilots.csv", PILOTS);
    await became();
    sayOfFile({ mapping: { ...selectMapping(app()), status: null } });
    expect(selectBecame(app())).toBeNull();
    const made = await became();
    expect(made.result.value).toMatchObject({ sites: [{ status: "proposed" }, { status: "proposed" }] });
  });

  test("hands its rows to fix over as a table with reasons", async () => {
    await gives("pilots.csv", PILOTS);
    await became();
    const save = vi.fn();
    const words = { title: "Fix", row: "Row", code: "Code", reason: "Why", sentenceFor: () => "Because." };
    expect(saveRowsToFix(words, save)).toBe(true);
    const [name, bytes] = save.mock.calls[0] ?? [];
    expect(name).toMatch(/^squares-\d{4}-\d\d-\d\d-fix\.csv$/);
    expect(new TextDecoder().decode(bytes)).toContain("5;outside-area;Because.;In the sea;60;10;proposed;4");
  });
});

test("a table without coordinates of its own asks for its columns", async () => {
  await gives("places.csv", "name,a,b\nHere,0.05,-29.95\nThere,0.15,-29.85\n");
  expect(selectRole(app())).toBeNull();
  expect(selectSuggestion(app())).toBeNull();
  sayOfFile({ columns: { longitude: "a", latitude: "b" }, role: "candidates" });
  const made = await became();
  // They were named the wrong way round, and the numbers say so.
  expect(selectSystem(app())).toEqual({ code: 4326, swapped: true });
  expect(made.result.value).toEqual([
    { id: "here", name: "Here", at: [-29.95, 0.05] },
    { id: "there", name: "There", at: [-29.85, 0.15] },
  ]);
});

test("numbers that fit nothing near the city become nothing, and are nowhere on the map", async () => {
  store.setState({ mode: "data" });
  await gives("far.csv", "name,lat,lon\nFar,60,10\n");
  await vi.waitFor(() => expect(selectSuggestion(app())?.refusal?.code).toBe("nowhere"));
  expect(selectSystem(app())).toBeNull();
  expect(selectPreview(app())).toBeNull();
  expect(selectCanTake(app())).toBe(false);
});

test("residents are counted and become points", async () => {
  const rows = Array.from({ length: 600 }, (_, index) => `-29.9${index % 9},0.05,${index % 4}`);
  await gives("people.csv", `lon,lat,residents\n${rows.join("\n")}\n`);
  const made = await became();
  expect(made).toMatchObject({ role: "residents", result: { value: { total: { taken: 900 } } } });
  expect(selectKept(app())).toBe(600);
});

test("a table by code is joined, and codes that the city does not have are named", async () => {
  await gives("table.csv", "code,value\n900001,3\n900002,5\n900009,7\n123,1\n");
  const made = await became();
  expect(made.role).toBe("table");
  expect(selectKept(app())).toBe(2);
  expect(made.result.value).toMatchObject({
    measures: [1],
    missing: { inside: ["900003", "900004"], around: ["900005"] },
    otherYear: { rows: [{ row: 4, code: "900009" }] },
  });
  expect(selectExamined(app())).toBeNull();
});

test("a file that is none says why", async () => {
  await gives("nothing.csv", "");
  expect(app().importing?.stage).toMatchObject({ kind: "refused", faults: [{ code: "file-empty" }] });
});

test("a late answer of a file that was put away is dropped", async () => {
  let answer = (_: { ok: false; datasets: []; faults: [] }) => {};
  const opened = new Promise<{ ok: false; datasets: []; faults: [] }>((resolve) => {
    answer = resolve;
  });
  const cancel = vi.fn();
  openOwnFile(new File(["x"], "late.csv"), IMPORT_LIMITS, () => ({ opened, cancel }));
  await gives("pilots.csv", PILOTS);
  expect(cancel).toHaveBeenCalled();
  answer({ ok: false, datasets: [], faults: [] });
  await became();
  expect(app().importing?.file).toBe("pilots.csv");
});

describe.runIf(isThisCity)("the office's shapefile", () => {
  const torino = whole(readGeodata(textsOf("geodata")));
  const bytes = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/in/${name}`));

  test("in Monte Mario lands in the city, and its possible shift goes along", async () => {
    store.setState({ geodata: { status: "ready", value: torino }, mode: "data" });
    await gives("points-3003.zip", bytes("points-3003.zip"));
    sayOfFile({ role: "candidates" });
    const made = await became();
    expect(selectSystem(app())).toEqual({ code: 3003, swapped: false });
    expect(made.result.source.shift).toBe(4);
    expect(selectPlacedRows(app())?.length).toBeGreaterThan(0);
    expect(selectKept(app())).toBeGreaterThan(0);
  });

  test("with several layers is turned from one to the other", async () => {
    store.setState({ geodata: { status: "ready", value: torino } });
    await gives("layers-3003.zip", bytes("layers-3003.zip"));
    const { stage } = app().importing ?? {};
    expect(stage?.kind === "opened" && stage.datasets.length).toBeGreaterThan(1);
    sayOfFile({ role: "layer", strategy: torino.city.strategies[0]?.id ?? null });
    const first = await became();
    chooseLayer(1);
    expect(selectBecame(app())).toBeNull();
    sayOfFile({ role: "layer", strategy: torino.city.strategies[0]?.id ?? null });
    const second = await became();
    expect(second.result.source.file).not.toBe(first.result.source.file);
  });
});
