import { ensureChromium } from "./chromium.mjs";
import { open, run } from "./command.mjs";
import { ensureInstalled } from "./install.mjs";

const BUILT = "--built";

/** Drives the built app in a real browser. `--built` takes dist/ as it is; other words choose journeys by file name. */
await open(async () => {
  const chosen = process.argv.slice(2).filter((word) => word !== BUILT);
  await ensureInstalled();
  const CHROMIUM = await ensureChromium();
  if (!process.argv.includes(BUILT)) {
    const { build } = await import("vite");
    await build({ logLevel: "warn" });
  }
  const config = ["--config", "tests/journeys/vitest.config.ts"];
  const { code } = await run("vitest", ["run", ...config, ...chosen], { shown: true, env: { CHROMIUM } });
  process.exitCode = code;
});
