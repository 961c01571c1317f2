import { describe, expect, test } from "vitest";
import { recogniseSystem } from "../../../src/exchange/systems/recognise";
import { KNOWN_SYSTEMS } from "../../../src/exchange/systems/table";
import { CODES, golden } from "./golden";

const codeOf = (text: string): number | string => {
  const recognised = recogniseSystem({ kind: "text", text });
  return recognised.kind === "known" ? recognised.system.code : recognised.kind;
};

const textOf = (code: number, form: "esri" | "gdal" | "wkt2") => golden.texts[code]?.[form] ?? "";

/** Without any code, so that name and nature have to do. */
const bare = (text: string) => text.replaceAll(/,(AUTHORITY|ID)\["EPSG",[^\]]*\]/g, "");
const unnamed = (text: string) => text.replace(/"[^"]*"/, '"unnamed"');

describe("a coordinate system is recognised", () => {
  test("the table has the systems that are asked for, each with a text to know it by", () => {
    expect(KNOWN_SYSTEMS.map(({ code }) => code).sort()).toEqual([...CODES].sort());
    expect(CODES).toHaveLength(13);
  });

  test.each(CODES)("EPSG:%i by its code and by the texts of GDAL", (code) => {
    const byCode = recogniseSystem({ kind: "epsg", code });
    expect(byCode.kind === "known" ? byCode.system.code : null).toBe(code);
    for (const form of ["gdal", "wkt2", "esri"] as const) {
      expect(textOf(code, form)).not.toBe("");
      expect([form, codeOf(textOf(code, form))]).toEqual([form, code]);
      expect([form, codeOf(bare(textOf(code, form)))]).toEqual([form, code]);
    }
  });

  test.each(CODES.filter((code) => code !== 3857))("EPSG:%i by datum and projection alone", (code) => {
    const found = Number(codeOf(unnamed(bare(textOf(code, "esri")))));
    const [one, other] = [found, code].map((each) => KNOWN_SYSTEMS.find((system) => system.code === each));
    expect(one?.sameAs).toBe(other?.sameAs);
    expect(one?.datum).toBe(other?.datum);
  });

  test.each([
    ["EPSG:3003", 3003],
    ["urn:ogc:def:crs:EPSG::25832", 25832],
    ["urn:ogc:def:crs:EPSG:6.9:23032", 23032],
    ["EPSG:900913", 3857],
    ["ETRS_1989_UTM_Zone_32N", 25832],
    ["Monte_Mario_Italy_1", 3003],
  ])("also as the short text %s", (text, code) => expect(codeOf(text)).toBe(code));

  test.each([
    textOf(3003, "esri")
      .replace("UNIT", 'PRIMEM["Rome",12.4523333333333],UNIT')
      .replace('PRIMEM["Greenwich",0.0],', ""),
    unnamed(bare(textOf(32632, "esri"))).replace("500000.0", "600000.0"),
    unnamed(bare(textOf(32632, "esri"))).replace("0.9996", "1.0"),
    unnamed(bare(textOf(32632, "esri"))).replace("D_WGS_1984", "D_Somewhere"),
    "EPSG:2154",
    'PROJCS["RGF93 / Lambert-93",AUTHORITY["EPSG","2154"]]',
    "PROJCS[",
    "not a system at all",
  ])("and never a wrong one: %s", (text) => expect(codeOf(text)).toBe("unknown"));

  test("an unknown one keeps its name for people", () => {
    expect(recogniseSystem({ kind: "epsg", code: 2154 })).toEqual({ kind: "unknown", text: "EPSG:2154" });
    expect(recogniseSystem({ kind: "none" })).toEqual({ kind: "none" });
  });

  test("a hostile text is read in no time and says nothing", () => {
    const hostile = [
      "A[".repeat(9000),
      '"'.repeat(19_999),
      "a ".repeat(9999),
      "a".repeat(19_999),
      "[".repeat(99_999),
    ];
    for (const text of hostile) expect(codeOf(text)).toBe("unknown");
  });
});
