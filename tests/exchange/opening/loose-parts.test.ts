import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { IMPORT_LIMITS } from "../../../src/domain/dataset";
import { openUpload } from "../../../src/exchange/opening/client";
import { createDesk } from "../../../src/exchange/opening/desk";
import { gathered, type Upload } from "../../../src/exchange/opening/loose-parts";
import { open } from "./opening";

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/in/${name}`));

/** The files of a zip, each as a computer would hand it over. */
const filesOf = (zip: string): File[] =>
  Object.entries(unzipSync(fixture(zip))).map(([name, bytes]) => new File([new Uint8Array(bytes)], name));

const start = () => ({ desk: createDesk(), end: () => {} });
const opens = (upload: Upload, limits = IMPORT_LIMITS) => openUpload(upload, limits, { start }).opened;

function chosen(files: readonly File[]): Upload {
  const found = gathered(files);
  if (found === null) throw new Error("no file");
  return found.upload;
}

describe("parts of a shapefile that come together", () => {
  test("open as from a zip, in whatever order they come", async () => {
    const zipped = await open("points-3003.zip", fixture("points-3003.zip"));
    const files = filesOf("points-3003.zip");
    for (const order of [files, files.toReversed()]) {
      const opened = await opens(chosen(order));
      expect(opened.faults).toEqual(zipped.faults);
      expect(opened.datasets).toEqual(zipped.datasets.map((dataset) => ({ ...dataset, name: "points.shp" })));
    }
  });

  test("whatever the case of their endings", async () => {
    const shouted = filesOf("points-3003.zip").map((file) => new File([file], file.name.toUpperCase()));
    const opened = await opens(chosen(shouted));
    expect(opened.datasets[0]?.fields.length).toBeGreaterThan(0);
    expect(opened.datasets[0]?.system.kind).toBe("text");
  });

  test("of two shapefiles are two layers, and a file that is none of them is left", async () => {
    const polygons = filesOf("polygons-32632.zip");
    const found = gathered([...filesOf("points-3003.zip"), ...polygons, new File(["a"], "b.csv")]);
    expect(found?.others).toBe(true);
    const opened = await opens(chosen([...filesOf("points-3003.zip"), ...polygons]));
    expect(opened.datasets.map(({ name }) => name)).toEqual([
      "points.shp, polygons.shp · points",
      "points.shp, polygons.shp · polygons",
    ]);
  });

  test("count against the limit together, and none is read", async () => {
    const upload = chosen(filesOf("points-3003.zip"));
    const opened = await opens(upload, { ...IMPORT_LIMITS, bytes: upload.size - 1 });
    expect(opened.faults.map(({ code }) => code)).toEqual(["too-many-bytes"]);
  });

  test("a `.shp` that is none is refused, and its neighbours do not make it one", async () => {
    const files = filesOf("points-3003.zip").filter(({ name }) => !name.endsWith(".shp"));
    const opened = await opens(chosen([new File(["no shapes at all"], "points.shp"), ...files]));
    expect(opened.ok).toBe(false);
  });
});

describe("a part alone", () => {
  const part = (ending: string) => {
    const found = filesOf("points-3003.zip").find(({ name }) => name.endsWith(ending));
    if (found === undefined) throw new Error(`no ${ending}`);
    return found;
  };

  test("the places open without their table, and what is missing is said", async () => {
    const opened = await opens(chosen([part(".shp")]));
    expect(opened.datasets[0]?.rows.every(({ geometry }) => geometry?.type === "Point")).toBe(true);
    expect(opened.datasets[0]?.system).toEqual({ kind: "none" });
    expect(opened.faults).toEqual([
      { code: "part-missing", row: null, values: { dataset: "points.shp", part: "dbf" } },
    ]);
  });

  test.each([".dbf", ".shx", ".prj"])("%s is no file of data, and says what it is", async (ending) => {
    const opened = await opens(chosen([part(ending)]));
    expect(opened.faults).toEqual([{ code: "file-closed", row: null, values: { found: "shapefile-part" } }]);
  });
});

test("of other files the first is opened, and that others were left is said", () => {
  const [one, other] = [new File(["a"], "a.csv"), new File(["b"], "b.csv")];
  expect(gathered([one, other])).toEqual({ upload: one, others: true });
  expect(gathered([one])).toEqual({ upload: one, others: false });
  expect(gathered([])).toBeNull();
});
