import { ensureChromium } from "./chromium.mjs";
import { open, run } from "./command.mjs";
import { ensureInstalled } from "./install.mjs";
import { STAGES } from "./stages.mjs";

/** @typedef {{ name: string, result: "passed" | "failed" | "skipped", seconds: number, note: string }} Outcome */

await open(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `No stage is called ${unknown.join(", ")}: there are ${STAGES.map(({ name }) => name).join(", ")}.`,
    );
  }
  await ensureInstalled();
  await ensureChromium().catch((error) => console.error(error.message));
  const outcomes = await runAll(STAGES.filter(({ name }) => chosen.length === 0 || chosen.includes(name)));
  report(outcomes);
  if (outcomes.some(({ result }) => result === "failed")) process.exitCode = 1;
});

/**
 * All stages, so that one run tells all that is wrong; only what stands on a failed stage is left out.
 * @param {readonly import("./stages.mjs").Stage[]} stages
 */
async function runAll(stages) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const stage of stages) {
    const without = outcomes.some(({ name, result }) => name === stage.needs && result !== "passed");
    const outcome = without ? skipped(stage) : await runOne(stage);
    console.log(line(outcome));
    outcomes.push(outcome);
  }
  return outcomes;
}

/** @returns {Promise<Outcome>} */
async function runOne(/** @type {import("./stages.mjs").Stage} */ { name, command, shown }) {
  const [program = "", ...arguments_] = command;
  const start = performance.now();
  const { code, output } = await run(program, arguments_);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0 || shown) console.log(`\n${output.trim()}\n`);
  return { name, result: code === 0 ? "passed" : "failed", seconds, note: testsIn(output) };
}

/** @returns {Outcome} */
function skipped(/** @type {import("./stages.mjs").Stage} */ { name, needs }) {
  return { name, result: "skipped", seconds: 0, note: `needs ${needs}` };
}

/** How many tests ran, in the words of the test runner; empty for other programs. */
function testsIn(/** @type {string} */ output) {
  return /^\s*Tests\s+(.+)$/m.exec(output)?.[1] ?? "";
}

function line(/** @type {Outcome} */ { name, result, seconds, note }) {
  return `${result.padEnd(8)} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(7)} s  ${note}`.trimEnd();
}

function report(/** @type {readonly Outcome[]} */ outcomes) {
  const count = (/** @type {string} */ wanted) => outcomes.filter(({ result }) => result === wanted).length;
  const seconds = outcomes.reduce((sum, outcome) => sum + outcome.seconds, 0);
  console.log(`\n${outcomes.map(line).join("\n")}\n${" ".repeat(24)}${seconds.toFixed(1).padStart(7)} s\n`);
  const left = count("skipped");
  console.log(`${count("passed")} passed, ${count("failed")} failed${left > 0 ? `, ${left} skipped` : ""}`);
}
