import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { basemap } from "./.ci/build/basemap.mjs";
import { compress } from "./.ci/build/compress.mjs";
import { geodata } from "./.ci/build/geodata.mjs";
import { graph } from "./.ci/build/graph.mjs";
import { licences } from "./.ci/build/licences.mjs";
import { offline } from "./.ci/build/offline.mjs";
import { preloadMap, securityPolicy } from "./.ci/build/page.mjs";
import { originsOf } from "./.ci/build/policy.mjs";

const built = graph();
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

export default defineConfig({
  // Plain files that work in any folder of any server.
  base: "./",
  define: { "import.meta.env.VITE_APP_VERSION": JSON.stringify(version) },
  plugins: [
    react(),
    geodata(resolve(process.env.GEODATA_DIR ?? "geodata")),
    basemap(),
    securityPolicy(originsOf(process.env.VITE_DATA_ORIGINS)),
    preloadMap(),
    built.page,
    licences(),
    compress(),
    offline(),
  ],
  worker: { format: "es", plugins: () => [built.worker()] },
  build: {
    // A file inlined as data: would need a hole in the page's security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        // Theirs apart from ours, so that the bench can tell whose script takes long. What loads lazy parts is asked for
        // by the shell too: left to itself it would go into theirs, and take them all into the shell.
        codeSplitting: {
          groups: [
            { name: "lazy", test: /vite[\\/]preload-helper/, priority: 1 },
            { name: "maplibre", test: /[\\/]node_modules[\\/](maplibre-gl|@maplibre)[\\/]/ },
            { name: "deck", test: /[\\/]node_modules[\\/](@deck|@luma|@math|@probe|@loaders)\.gl[\\/]/ },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 1200,
  },
  test: {
    environment: "node",
    // On two cores the default is one of them: 2,638 tests took 230 s, with both 161.
    maxWorkers: "100%",
    // Tests that read the whole house or fuzz every format take seconds, and many more on a busy machine.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/journeys/**"],
  },
});
