import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { compress } from "../.ci/build/compress.mjs";
import { serve } from "../.ci/serve.mjs";
import { openBrowser } from "./browser";

/** A browser, and where the built app and the bare page are served. */
export interface Beside {
  readonly browser: Browser;
  readonly ours: string;
  readonly other: string;
}

/**
 * Builds a bare page, serves it beside the built app on the same city, and closes all when it was looked at.
 * @param page its folder in `bench/`
 */
export async function besideBare<T>(page: string, looks: (beside: Beside) => Promise<T>): Promise<T> {
  const bare = resolve(`.cache/${page}`);
  await buildBare(page, bare);
  const browser = await openBrowser();
  const ours = await serve({ root: "dist" });
  const other = await serve({ root: bare, geodata: "dist/geodata" });
  try {
    return await looks({ browser, ours: ours.url, other: other.url });
  } finally {
    await Promise.all([browser.close(), ours.close(), other.close()]);
  }
}

async function buildBare(page: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve("bench", page),
    base: "./",
    logLevel: "warn",
    plugins: [compress()],
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 1200 },
  });
}
