import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headingOf } from "../../src/domain/export";
import { fileNameOf, plainName } from "../../src/domain/export-name";

describe("names of files that leave the app", () => {
  test("say city, day and content", () => {
    const about = { city: "tiny", date: "2031-04-01", id: "overlaps" };
    expect(fileNameOf(about, "csv")).toBe("tiny-2031-04-01-overlaps.csv");
    expect(fileNameOf({ ...about, id: "Città più verde: “prima”/dopo" }, "zip")).toBe(
      "tiny-2031-04-01-citta-piu-verde-prima-dopo.zip",
    );
  });

  test("are plain ASCII whatever the words are, and never empty", () => {
    const isPlain = (words: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(plainName(words));
    fc.assert(fc.property(fc.string({ unit: "binary" }), isPlain));
    expect(plainName("…")).toBe("file");
    expect(plainName("x".repeat(500)).length).toBeLessThanOrEqual(80);
  });
});

test("a column carries its unit in its title", () => {
  expect(headingOf({ title: "Ground", unit: "m²" })).toBe("Ground (m²)");
  expect(headingOf({ title: "Name", unit: null })).toBe("Name");
});
