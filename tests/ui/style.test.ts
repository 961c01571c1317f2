import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { LOOKS } from "../../src/theme/look";
import { WIDE } from "../../src/theme/sizes";
import { variablesOf } from "../../src/theme/variables";

// Read from the disk: the test runner empties style sheets that are imported.
const read = (path: string) => readFileSync(path, "utf8");
const sheets = readdirSync("src/ui", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".css"))
  .map((path): [string, string] => [`/src/ui/${path}`, read(`src/ui/${path}`)]);
const require = createRequire(import.meta.url);
const tokens = read(require.resolve("design-tokens-italia/dist/css/variables.css"));
const sheetAt = (path: string) => sheets.find(([each]) => each === path)?.[1] ?? "";
const base = sheetAt("/src/ui/base.css");
const fonts = sheetAt("/src/ui/fonts.css");
const withoutComments = (css: string) => css.replaceAll(/\/\*[\s\S]*?\*\//g, "");

test("there are style sheets to look at", () => {
  expect(sheets.length).toBeGreaterThan(20);
  expect(base).toContain(":root");
  expect(fonts).toContain("@font-face");
});

test.each(sheets)("%s takes every colour from the theme", (_, css) => {
  expect(withoutComments(css)).not.toMatch(/#[0-9a-f]{3,8}\b|\b(rgb|rgba|hsl|hsla|oklch|lab|color-mix)\(/i);
});

test.each(sheets)("%s uses only variables that the theme or a style sheet sets", (_, css) => {
  const all = sheets.map(([, text]) => text).join("\n");
  const own = [...all.matchAll(/(--[a-z0-9-]+):/g)].map(([, name]) => name);
  const known = new Set([...Object.keys(variablesOf(LOOKS.day)), ...own]);
  const used = [...css.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name);
  expect(used.filter((name) => name !== undefined && !known.has(name))).toEqual([]);
});

test.each(sheets)("%s goes from sheet to panels where the theme says", (_, css) => {
  const edges = [...css.matchAll(/\(width (?:<|>=) (5\d(?:\.\d+)?)em\)/g)].map(([, width]) => Number(width));
  expect(edges.filter((width) => width !== WIDE / 16)).toEqual([]);
});

test("what is taken from design-tokens-italia has its values", () => {
  const valueIn = (css: string, name: string) => css.match(new RegExp(`${name}: ([^;]+);`))?.[1];
  const taken = [...base.matchAll(/(--it-[a-z0-9-]+):/g)].map(([, name]) => name ?? "");
  expect(taken.length).toBeGreaterThan(5);
  for (const name of taken) expect([name, valueIn(base, name)]).toEqual([name, valueIn(tokens, name)]);
});

test("the letters that are asked for are in the package", () => {
  const folder = dirname(require.resolve("@fontsource/titillium-web/package.json"));
  const files = [...fonts.matchAll(/url\("@fontsource\/titillium-web\/([^"]+)"\)/g)].map(([, path]) => path);
  expect(files.length).toBe(6);
  expect(files.filter((path) => !existsSync(`${folder}/${path}`))).toEqual([]);
});

test("what is brought for its effect alone is named in package.json, else the build would leave it out", () => {
  const { sideEffects } = JSON.parse(read("package.json"));
  const bringing = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && /^import "\.?[^"]+";$/m.test(read(`src/${path}`)))
    .map((path) => `src/${path}`)
    .filter((path) => !path.endsWith(".d.ts"));
  expect(bringing.sort()).toEqual(["src/app/main.tsx", "src/map/webgl.ts"]);
  expect(sideEffects).toEqual(["**/*.css", ...bringing]);
});
