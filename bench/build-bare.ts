import { resolve } from "node:path";
import { build } from "vite";
import { compress } from "../.ci/build/compress.mjs";

/** Builds the barest page with MapLibre into a folder. */
export async function buildBare(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve("bench/empty-map"),
    base: "./",
    logLevel: "warn",
    plugins: [compress()],
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 1200 },
  });
}
