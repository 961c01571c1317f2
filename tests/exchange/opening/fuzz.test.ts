import { expect, test } from "vitest";
import { fuzz } from "../../../.ci/fuzz/watch.mjs";
import { FORMATS } from "../../../src/domain/dataset";

/** Broken files of each format; `npm run fuzz` opens 10,000. */
const COUNT = 200;

test("no broken file is thrown past the door, hangs, or changes a prototype", {
  timeout: 300_000,
}, async () => {
  const { finds, opened } = await fuzz("all", 0, COUNT * FORMATS.length);
  expect(finds).toEqual([]);
  // Files that all were refused would have tested nothing behind the door.
  for (const format of FORMATS) expect(opened.get(format), format).toBeGreaterThanOrEqual(COUNT * 0.03);
});
