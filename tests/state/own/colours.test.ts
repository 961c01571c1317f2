import { beforeEach, expect, test } from "vitest";
import { type Taken, withOwn } from "../../../src/domain/own-data";
import { ownSourceOf, unseenOf } from "../../../src/state/own/selectors";
import { putAllBack, takeIn } from "../../../src/state/own/take";
import { selectColours } from "../../../src/state/selectors/colours";
import { store } from "../../../src/state/store";
import { colourBy } from "../../../src/state/view";
import { writeLink } from "../../../src/state/write-link";
import { site, squareCity } from "../../fixtures/square-city";
import { startOnSquares } from "../on-squares";

const source = { kind: "own", role: "table", file: "t.csv", opened: "2026-11-22", shift: null } as const;
const table: Taken = {
  id: "t1",
  source,
  role: "table",
  table: {
    fields: ["code", "value", "note"],
    codeField: 0,
    rows: [
      { code: "900001", row: 2, cells: ["900001", 3, "x"] },
      { code: "900002", row: 3, cells: ["900002", 8, "x"] },
      { code: "900003", row: 4, cells: ["900003", null, "x"] },
    ],
    measures: [1],
    missing: { inside: ["900004"], around: ["900005"] },
    otherYear: null,
  },
};

const app = () => store.getState();

beforeEach(startOnSquares);

test("a table of one's own colours the map, and what it does not have is not known", () => {
  takeIn(table);
  colourBy({ kind: "own", table: "t1", field: 1 });
  const { values, classes } = selectColours(app());
  expect([...values]).toEqual([
    ["900001", 3],
    ["900002", 8],
    ["900003", null],
    ["900004", null],
  ]);
  expect(classes).toMatchObject({ least: 3, greatest: 8 });
});

test("it stands in no link, and when it is put back nothing colours the map", () => {
  takeIn(table);
  const before = writeLink(app());
  colourBy({ kind: "own", table: "t1", field: 1 });
  expect(writeLink(app())).toBe(before);
  putAllBack();
  expect(app().choropleth).toEqual({ kind: "none" });
  colourBy({ kind: "residents" });
  putAllBack();
  expect(app().choropleth).toEqual({ kind: "residents" });
});

test("what of a taking the filters leave out for its status is counted", () => {
  const sites = [site("a"), site("b", { status: "planned" })];
  const taken: Taken = { id: "p1", source, role: "pilots", how: "replace", sites };
  expect(unseenOf(taken, ["open", "planned", "proposed"])).toEqual({ count: 0, statuses: [] });
  expect(unseenOf(taken, ["open"])).toEqual({ count: 1, statuses: ["planned"] });
  expect(unseenOf(table, [])).toEqual({ count: 0, statuses: [] });
});

test("a site says of which file it is, and one of the city's of none", () => {
  const own = { ...source, role: "layer", file: "bus.zip" } as const;
  const [first] = squareCity.city.layers;
  if (first === undefined) throw new Error("The city has layers");
  takeIn({ id: "l1", source: own, role: "layer", layer: { ...first, id: "l1" }, sites: [site("bus-1")] });
  expect(ownSourceOf(app(), "bus-1")?.file).toBe("bus.zip");
  expect(ownSourceOf(app(), "stop-one")).toBeNull();
});

test("pilots that replace the city's are of the file, and no working proposal any more", () => {
  const own = { ...source, role: "pilots", file: "mine.csv" } as const;
  const taken: Taken = {
    id: "p1",
    source: own,
    role: "pilots",
    how: "replace",
    sites: [site("mine-1", { layer: "pilots" })],
  };
  const layerOf = (data: typeof squareCity) => data.city.layers.find(({ numbered }) => numbered);
  const proposed = {
    ...squareCity,
    city: {
      ...squareCity.city,
      layers: squareCity.city.layers.map((one) => (one.numbered ? { ...one, proposal: true } : one)),
    },
  };
  const replaced = withOwn(proposed, [taken]);
  expect(layerOf(replaced)).toMatchObject({ id: "pilots", file: "mine.csv", source: "p1", proposal: false });
  expect(replaced.city.accuracies.map(({ id }) => id)).toEqual(["exact", "own"]);
  const added = withOwn(proposed, [{ ...taken, how: "add" }]);
  expect(layerOf(added)).toMatchObject({ file: "pilots.geojson", proposal: true });
  expect(withOwn(proposed, [])).toBe(proposed);
});
