import { resolve } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { open } from "./command.mjs";
import { ensureInstalled } from "./install.mjs";

/**
 * Visitors come and go on a public screen through a whole day of its own clock; prints what grew, and fails on an error or a leak.
 *   npm run soak                      eight hours of use in some minutes
 *   npm run soak -- --hours 72        as many hours of the screen's clock, and as many more visits
 *   npm run soak -- --seed 7          other visitors
 *   npm run soak -- --built           takes dist/ as it is
 */
const VISITS_AN_HOUR = 5;

await open(async () => {
  const words = process.argv.slice(2);
  const hours = numberAfter(words, "--hours", 8);
  const seed = numberAfter(words, "--seed", 2025);
  await ensureInstalled();
  const chromium = await ensureChromium();
  const { build, runnerImport } = await import("vite");
  if (!words.includes("--built")) await build({ logLevel: "warn" });
  const { module } = await runnerImport(resolve("tests/soak/soak.ts"), {
    configFile: false,
    logLevel: "warn",
  });
  const visits = Math.ceil(hours * VISITS_AN_HOUR);
  const tell = (/** @type {number} */ visit, /** @type {import("../tests/soak/sample").Sample} */ now) =>
    console.log(
      `visit ${visit} of ${visits}: ${now.megabytes.toFixed(1)} MB, ${now.nodes} nodes, ${now.listeners} listeners`,
    );
  /** @type {import("../tests/soak/soak").Soaked} */
  const soaked = await module.soak({ chromium, hours, seed, visits, tell });
  console.log(
    `${soaked.hours} hours of use, ${soaked.touches} touches and ${soaked.resets} resets, seed ${seed}, in ${soaked.minutes.toFixed(1)} minutes`,
  );
  for (const { figure, first, last, ok } of soaked.growth)
    console.log(
      `${ok ? "ok " : "NOT"} ${figure.padEnd(10)} ${first.toFixed(1).padStart(9)} → ${last.toFixed(1)}`,
    );
  for (const error of soaked.errors) console.log(`error: ${error}`);
  if (soaked.errors.length > 0 || soaked.growth.some(({ ok }) => !ok))
    throw new Error("The soak found faults.");
});

function numberAfter(
  /** @type {readonly string[]} */ words,
  /** @type {string} */ name,
  /** @type {number} */ otherwise,
) {
  const at = words.indexOf(name);
  const number = at < 0 ? otherwise : Number(words[at + 1]);
  if (!(number > 0)) throw new Error(`${name} wants a number, got ${words[at + 1]}`);
  return number;
}
