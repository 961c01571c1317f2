import { expect, test } from "vitest";
import { isBlank } from "../../../src/map/picture/blank";

const [WIDTH, HEIGHT] = [320, 200];
const paper = () => new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(240);

test("a picture of one colour is empty", () => {
  expect(isBlank(paper(), WIDTH, HEIGHT)).toBe(true);
  expect(isBlank(new Uint8ClampedArray(4 * WIDTH * HEIGHT), WIDTH, HEIGHT)).toBe(true);
});

test("a line across it is seen, and only where it is looked for", () => {
  const lined = paper();
  for (let y = 0; y < HEIGHT; y += 1) for (let x = 150; x < 160; x += 1) lined[4 * (y * WIDTH + x)] = 20;
  expect(isBlank(lined, WIDTH, HEIGHT)).toBe(false);
  expect(isBlank(lined, WIDTH, HEIGHT, { left: 0, top: 0, right: 140, bottom: HEIGHT })).toBe(true);
});
