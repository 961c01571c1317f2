import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { runnerImport } from "vite";
import { open } from "./command.mjs";

/**
 * Says everything that is wrong with a city's data, or nothing; and what whoever publishes the map has yet to fill in, which
 * is no fault of the data.
 *   npm run geodata:check                       the data of this city
 *   npm run geodata:check -- path/to/geodata    those of another
 *   npm run geodata:check -- --seal             first writes the size and fingerprint of every file into its datapackage.json
 */
const PACKAGE = "datapackage.json";
const LANGUAGES = ["en", "it"];
/** What the public administration's catalogue of software reads. */
const PUBLICCODE = "publiccode.yml";

await open(async () => {
  const words = process.argv.slice(2);
  const folder = resolve(words.find((word) => !word.startsWith("--")) ?? "geodata");
  if (words.includes("--seal")) await seal(folder);
  const [{ checkGeodata }, { contactWarnings, publiccodeWarnings }] = await Promise.all([
    imported("src/state/check-geodata.ts"),
    imported("src/state/check-contacts.ts"),
  ]);
  const files = await filesOf(folder);
  const problems = await checkGeodata(files);
  const warnings = [
    ...contactWarnings(files),
    ...publiccodeWarnings(PUBLICCODE, await readFile(PUBLICCODE, "utf8")),
  ];
  await print(problems, warnings);
  if (problems.length > 0) process.exitCode = 1;
});

/** A module of `src`, which Node alone cannot read: it is TypeScript. */
async function imported(path) {
  const { module } = await runnerImport(resolve(path), { configFile: false, logLevel: "error" });
  return module;
}

/** The bytes of a folder's files by name; hidden files are not part of the data. */
async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => [relative(folder, path).split(sep).join("/"), path]);
  const visible = named.filter(([name]) => !name.split("/").some((part) => part.startsWith(".")));
  return new Map(
    await Promise.all(visible.map(async ([name, path]) => [name, new Uint8Array(await readFile(path))])),
  );
}

/** Seals the city's package, and that of the plan inside it: each describes the files beside it. */
async function seal(folder) {
  const { sealed } = await imported("src/exchange/check-package.ts");
  const packages = [...(await filesOf(folder)).keys()].filter((name) => basename(name) === PACKAGE);
  for (const name of packages) {
    const path = join(folder, name);
    const written = await sealed(await filesOf(dirname(path)), await readFile(path, "utf8"));
    if (written.ok) await writeFile(path, written.value);
  }
}

async function print(problems, warnings) {
  const [{ describeProblem }, { startText }] = await Promise.all([
    imported("src/i18n/problems.ts"),
    imported("src/i18n/text.ts"),
  ]);
  startText(LANGUAGES[0]);
  const say = (say, problem) => {
    say([problem.file, problem.feature].filter((part) => part !== null).join(" · "));
    for (const language of LANGUAGES) say(`  ${language}: ${describeProblem(problem, language)}`);
  };
  for (const problem of problems) say(console.error, problem);
  for (const warning of warnings) say((line) => console.warn(`warning  ${line}`), warning);
  const found = problems.length === 0 ? "The data are whole." : `${problems.length} problems.`;
  console.log(warnings.length === 0 ? found : `${found} ${warnings.length} warnings.`);
}
