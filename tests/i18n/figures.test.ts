import { beforeAll, expect, test } from "vitest";
import { figuresIn, startText } from "../../src/i18n";

beforeAll(() => startText("it"));

test("Italian and English write the same figure each in its own way", () => {
  expect(figuresIn("it").count(1_558_028)).toBe("1.558.028");
  expect(figuresIn("it").count(1241)).toBe("1.241");
  expect(figuresIn("en").count(1_558_028)).toBe("1,558,028");
  expect(figuresIn("it").share(0.797)).toBe("79,7 %");
  expect(figuresIn("en").share(0.797)).toBe("79.7 %");
  expect(figuresIn("it").area(12_345_678)).toBe("12,35 km²");
  expect(figuresIn("it").residents(1)).toBe("1 residente");
  expect(figuresIn("it").residents(2500)).toBe("2.500 residenti");
  expect(figuresIn("en").residents(2500)).toBe("2,500 residents");
});

test("what is not known is said, and a little is not nothing", () => {
  expect(figuresIn("it").residents(null)).toBe("non noto");
  expect(figuresIn("en").share(null)).toBe("not known");
  expect(figuresIn("it").share(0.0001)).toBe("< 0,1 %");
  expect(figuresIn("it").share(0.99999)).toBe("> 99,9 %");
  expect(figuresIn("it").share(1)).toBe("100,0 %");
  expect(figuresIn("en").area(4200)).toBe("0.42 ha");
  expect(figuresIn("it").area(12)).toBe("< 0,01 ha");
});

test("dates are as exact as they are known", () => {
  expect(figuresIn("it").date("2025-11-23")).toBe("23 novembre 2025");
  expect(figuresIn("en").date("2025-11-23")).toBe("23 November 2025");
  expect(figuresIn("en").date("2011")).toBe("2011");
});
