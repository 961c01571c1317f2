import { describe, expect, test } from "vitest";
import { coloursIn } from "./colours";
import { longFunctions, shapeFaults, writingFaults } from "./craft";
import { filesUnder } from "./files";

/** Casts follow a check: at the door, and where the nouns make their measures. */
const MAY_CAST = /^\/src\/(exchange|domain)\//;

const scripts = filesUnder("src", [".ts", ".tsx"]);
const styles = filesUnder("src", [".css"]);
const beside = {
  ...filesUnder("tests", [".ts", ".tsx"]),
  ...filesUnder("bench", [".ts"]),
  ...filesUnder(".ci", [".mjs"]),
};

describe("craft", () => {
  test.each([
    ["/src/ui/a.ts", 'export const edge = "#b4006e";'],
    ["/src/ui/a.ts", "export const edge = `rgb(0 0 0 / 50%)`;"],
    ["/src/map/layers/a.ts", "export const reach = { getFillColor: [255, 0, 110, 80] };"],
    ["/src/ui/a.css", ".panel { color: #fff; }"],
    ["/src/ui/a.css", ".panel { border: 1px solid white }"],
  ])("a colour in %s is seen: %s", (file, text) => expect(coloursIn({ [file]: text })).toHaveLength(1));

  test("what only looks like a colour is none", () => {
    expect(coloursIn({ "/src/ui/a.css": "#add:hover { color: var(--red); /* #fff */ }" })).toEqual([]);
    expect(coloursIn({ "/src/theme/look.ts": 'export const ink = "#1d2630";' })).toEqual([]);
  });

  test.each([
    "export const a = (b: any) => b;",
    "export const a = (b: string | null) => b!.length;",
    "export default 1;",
    "const a = 1; export { a as default };",
    "export const a = (b: unknown) => b as string;",
    'export { a } from "./b";',
    'import { createContext } from "react";',
    "// @ts-ignore\nexport const a = 1;",
  ])("a slip of the pen is seen: %s", (text) => {
    expect(writingFaults({ "/src/ui/a.tsx": text }, MAY_CAST)).toHaveLength(1);
  });

  test("a clean page and the door of a room are let through", () => {
    expect(writingFaults({ "/src/ui/a.ts": "export const a = [1] as const;" }, MAY_CAST)).toEqual([]);
    expect(writingFaults({ "/src/ui/index.ts": 'export { a } from "./a";' }, MAY_CAST)).toEqual([]);
  });

  test("length and names are seen", () => {
    const long = `export const table = {\n${'  key: "words",\n'.repeat(220)}};`;
    const body = "  one();\n".repeat(40);
    expect(shapeFaults({ "/src/ui/a.ts": `one();\n${long}` })).toHaveLength(1);
    expect(
      shapeFaults({ "/src/ui/a.ts": long, "/src/utils/a.ts": "", "/src/ui/aPanel.ts": "" }),
    ).toHaveLength(2);
    expect(longFunctions({ "/src/ui/a.ts": `export function a() {\n${body}}` })).toHaveLength(1);
  });

  test("colours stand in the theme", () => expect(coloursIn({ ...scripts, ...styles })).toEqual([]));
  test("the writing is clean", () => expect(writingFaults(scripts, MAY_CAST)).toEqual([]));
  test("functions are short", () => expect(longFunctions(scripts)).toEqual([]));
  test("files are short and well named", () => {
    expect(Object.keys(beside).filter((file) => file.startsWith("/.ci/")).length).toBeGreaterThan(5);
    expect(shapeFaults({ ...scripts, ...styles, ...beside })).toEqual([]);
  });
});
