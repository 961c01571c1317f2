import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DrawnSheet } from "../../../src/map/picture/drawn-sheet";
import { type SheetWords, sheetAround } from "../../../src/map/picture/sheet";
import { shifted } from "../../../src/map/picture/shifted";
import { pictureOf } from "../../../src/map/svg/picture";
import type { Shape } from "../../../src/map/svg/shapes";
import { LOOKS } from "../../../src/theme/look";
import { frameOfSquares, sceneOfSquares } from "../svg/printed-squares";

const words: SheetWords = {
  title: "Squares: strategies & overlaps",
  subtitle: "Plan",
  filter: "The whole perimeter",
  legend: "Legend",
  north: "N",
  notes: ["Working proposal.", "Sources: nobody."],
};
const look = LOOKS.day;
const frame = frameOfSquares();
const sheetOf = (map: { readonly width: number; readonly height: number }) =>
  sheetAround({ map, rows: [], bar: { millimetres: 30, words: ["0", "1", "2 km"] }, words, look });
const said = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === "letters" ? shape.letters.lines.map(({ text }) => text) : []));

describe("the sheet around a map", () => {
  test("says all of its words, each inside the paper", () => {
    const { width, height, at, shapes } = sheetOf(frame);
    for (const one of [words.title, words.filter, "Working proposal.", "2 km", "N"])
      expect(said(shapes)).toContain(one);
    expect(at.x + frame.width).toBeLessThan(width);
    expect(at.y + frame.height).toBeLessThan(height);
  });

  test("a long filter is broken on a narrow map", () => {
    const filter =
      "Only here · counting places that are open or proposed, with two foci, where all strategies reach";
    const narrow = sheetAround({
      map: { width: 60, height: 80 },
      rows: [],
      bar: { millimetres: 30, words: ["0", "1", "2 km"] },
      words: { ...words, filter },
      look,
    });
    const lines = said(narrow.shapes);
    expect(lines).not.toContain(filter);
    expect(lines.join(" ")).toContain(filter);
  });

  test("as a drawing it stands alone: no script, no style, no variable, and what is written is escaped", () => {
    const picture = pictureOf(sceneOfSquares(), frame);
    const drawing = { sheet: sheetOf(frame), picture, look, title: words.title, description: "a < b" };
    const svg = renderToStaticMarkup(createElement(DrawnSheet, { ...drawing, ref: null }));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain("<desc>a &lt; b</desc>");
    expect(svg).toContain("strategies &amp; overlaps");
    expect(svg).not.toMatch(/<script|<style|var\(--|class=|href=/);
  });
});

test("what is shifted keeps its form", () => {
  const disc: Shape = { kind: "disc", centre: { x: 1, y: 2 }, radius: 3, ink: { fill: look.ink } };
  expect(shifted(disc, 10, 20)).toEqual({ ...disc, centre: { x: 11, y: 22 } });
  const path: Shape = { kind: "path", lines: [[{ x: 0, y: 0 }]], closed: false, ink: {} };
  expect(shifted(shifted(path, 4, 5), -4, -5)).toEqual(path);
});
