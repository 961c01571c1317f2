import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../src/exchange/opening/columns";
import { codesOf, layerOf } from "./opening";

const cellsOf = async (text: string) => (await layerOf("a.csv", text)).rows.map(({ cells }) => cells);

describe("tables of text", () => {
  test("an Italian table: semicolons, decimal commas, points from its columns", async () => {
    const layer = await layerOf("a.csv", "nome;Longitudine;Latitudine\nPlace 1;7,68;45,07\nPlace 2;7,5;45\n");
    expect(layer.fields).toEqual(["nome", "Longitudine", "Latitudine"]);
    expect(layer.rows).toEqual([
      { number: 2, geometry: { type: "Point", coordinates: [7.68, 45.07] }, cells: ["Place 1", 7.68, 45.07] },
      { number: 3, geometry: { type: "Point", coordinates: [7.5, 45] }, cells: ["Place 2", 7.5, 45] },
    ]);
    expect(layer.faults).toEqual([]);
  });

  test.each([
    ["commas", "a,b\n1,x\n2,y\n"],
    ["tabs", "a\tb\n1\tx\n2\ty\n"],
    ["bars", "a|b\n1|x\n2|y\n"],
    ["said by the first line", "sep=;\na;b\n1;x\n2;y\n"],
    ["lines of Windows", "a;b\r\n1;x\r\n2;y\r\n"],
  ])("cells are set apart by %s", async (_, text) => {
    expect(await cellsOf(text)).toEqual([
      [1, "x"],
      [2, "y"],
    ]);
  });

  test("codes keep their zeros, and a column is numbers or text as a whole", async () => {
    const text = "code,people,mixed,exponent\n001316,12,7,12E3\n001272,,x,4\n";
    expect(await cellsOf(text)).toEqual([
      ["001316", 12, "7", "12E3"],
      ["001272", null, "x", "4"],
    ]);
  });

  test("thousands are told from decimals by the other numbers of the table", async () => {
    expect(await cellsOf("a;b\n1.234;0,5\n12.345;1,5\n")).toEqual([
      [1234, 0.5],
      [12345, 1.5],
    ]);
    expect(await cellsOf("a;b\n1.234;x\n")).toEqual([[1.234, "x"]]);
  });

  test.each([
    ["UTF-8 with its mark", new TextEncoder().encode("\uFEFFcittà;b\nà;1\n"), []],
    ["UTF-16 little end first", utf16("\uFEFFcittà;b\nà;1\n"), []],
    ["UTF-16 without its mark", utf16("città;b\nà;1\n"), []],
    ["Windows-1252", latin("città;b\nà;1\n"), ["encoding-guessed"]],
  ])("%s is read", async (_, bytes, codes) => {
    const layer = await layerOf("a.csv", bytes);
    expect(layer.fields).toEqual(["città", "b"]);
    expect(layer.rows[0]?.cells).toEqual(["à", 1]);
    expect(layer.faults.map(({ code }) => code)).toEqual(codes);
  });

  test("a table without coordinates stays a table", async () => {
    const layer = await layerOf("a.csv", "code,share\n001316,0.5\n");
    expect(layer.rows.map(({ geometry }) => geometry)).toEqual([null]);
    expect(columnsOf(layer)).toBeNull();
  });

  test("columns can be said", async () => {
    const options = { columns: { longitude: "b", latitude: "a" } };
    const layer = await layerOf("a.csv", "a,b\n45.07,7.68\n45° 30' 0\" N,7° 30' E\n,\nx,7\n", options);
    expect(layer.rows.map(({ geometry }) => geometry)).toEqual([
      { type: "Point", coordinates: [7.68, 45.07] },
      { type: "Point", coordinates: [7.5, 45.5] },
      null,
    ]);
    expect(layer.faults.map(({ code, row }) => [code, row])).toEqual([["coordinates-unreadable", 5]]);
  });

  test.each([
    [
      ["lon", "lat"],
      ["lon", "lat"],
    ],
    [
      ["id", "X", "Y"],
      ["X", "Y"],
    ],
    [
      ["EST", "NORD"],
      ["EST", "NORD"],
    ],
    [
      ["x_utm", "y_utm", "lng", "lat"],
      ["lng", "lat"],
    ],
    [
      ["coord_x (m)", "coord_y (m)"],
      ["coord_x (m)", "coord_y (m)"],
    ],
  ])("in %j they are found", (fields, [longitude, latitude]) => {
    expect(columnsOf({ fields })).toEqual({ longitude, latitude });
  });

  test("titles, missing and double names, cells beyond", async () => {
    const layer = await layerOf("a.csv", "Elenco;;\n\nid;;id\n1;a;b\n2;c;d;e\n");
    expect(layer.fields).toEqual(["id", "B", "id (2)"]);
    expect(layer.rows.map(({ number }) => number)).toEqual([4, 5]);
    expect(layer.faults.map(({ code, row }) => [code, row])).toEqual([
      ["title-skipped", null],
      ["cells-beyond-fields", 5],
    ]);
  });

  test("too much is refused", async () => {
    expect(await codesOf("a.csv", "a,b\n1,2\n1,2\n", { rows: 1 })).toEqual(["too-many-rows"]);
    expect(await codesOf("a.csv", "a,b,c\n1,2,3\n", { fields: 2 })).toEqual(["too-many-fields"]);
    expect(await codesOf("a.csv", "a,b,c\n1,2,3\n", { bytes: 5 })).toEqual(["too-many-bytes"]);
    expect(await codesOf("a.csv", "")).toEqual(["file-empty"]);
  });
});

function utf16(text: string): Uint8Array {
  const codes = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  return new Uint8Array(codes.buffer);
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
