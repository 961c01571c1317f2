import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { open } from "./command.mjs";
import { ensureInstalled } from "./install.mjs";

/** @typedef {import("../bench/row").Row} Row */

const WRITE = "--write";
const MARKS = ["<!-- bench -->", "<!-- /bench -->"];

/**
 * Runs every bench/*.bench.ts, or those whose name holds one of the words given, and fails where a ratio does.
 * `--write` puts the rows into the README's table; those of files that did not run stay as they are.
 */
await open(async () => {
  const words = process.argv.slice(2).filter((word) => word !== WRITE);
  await ensureInstalled();
  process.env.CHROMIUM = await ensureChromium();
  const { build } = await import("vite");
  await build({ logLevel: "warn" });
  const names = (await readdir("bench")).filter((name) => name.endsWith(".bench.ts")).sort();
  const chosen = names.filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  if (chosen.length === 0)
    throw new Error(`No bench is called ${words.join(", ")}: there are ${names.join(", ")}.`);
  /** @type {Row[]} */
  const rows = [];
  for (const name of chosen) rows.push(...(await runOne(join("bench", name))));
  const table = tableOf(rows);
  console.log(`\n${table}`);
  if (process.argv.includes(WRITE)) await intoReadme(rows);
  const slow = rows.filter(({ ok }) => !ok);
  if (slow.length > 0) throw new Error(`\nNot reached: ${slow.map(({ name }) => name).join("; ")}`);
});

/** @returns {Promise<readonly Row[]>} */
async function runOne(/** @type {string} */ file) {
  const { runnerImport } = await import("vite");
  console.log(`${file} …`);
  /** @type {{ module: { run(): Promise<readonly Row[]> } }} */
  const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: "warn" });
  return module.run();
}

function tableOf(/** @type {readonly Row[]} */ rows) {
  return [...head(), ...rows.map(rowLine)].join("\n");
}

function head() {
  const names = ["what", "ours", "compared with", "ratio", "wanted", "reached", "note"];
  return [lineOf(names), lineOf(names.map(() => "---"))];
}

function lineOf(/** @type {readonly string[]} */ cells) {
  return `| ${cells.join(" | ")} |`;
}

function rowLine(/** @type {Row} */ { name, ours, other, ratio, wanted, ok, note }) {
  const figures = [ours, other, ratio].map(figure);
  return lineOf([name, ...figures, wanted, ok ? "yes" : "**no**", note ?? ""]);
}

/** Three figures that mean something. */
function figure(/** @type {number} */ value) {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

async function intoReadme(/** @type {readonly Row[]} */ rows) {
  const readme = await readFile("README.md", "utf8");
  const [start = "", end = ""] = MARKS;
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`README.md has no place for the table: ${start} and ${end} mark it.`);
  const measured = new Map(rows.map((row) => [row.name, rowLine(row)]));
  const kept = readme
    .slice(from, to)
    .split("\n")
    .filter((line) => line.startsWith("| ") && !head().includes(line))
    .map((line) => {
      const name = line.split(" | ")[0]?.slice(2) ?? "";
      const now = measured.get(name);
      measured.delete(name);
      return now ?? line;
    });
  const table = [...head(), ...kept, ...measured.values()].join("\n");
  await writeFile("README.md", `${readme.slice(0, from)}${start}\n\n${table}\n\n${readme.slice(to)}`);
}
