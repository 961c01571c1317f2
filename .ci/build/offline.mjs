import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { VitePWA } from "vite-plugin-pwa";

/** Twins for servers, notes of the build, and the city's data, which say themselves what belongs to them. */
const NOT_KEPT = ["**/*.br", "**/*.gz", ".vite/**", "geodata/**", "service-worker.js"];
const MOST_BYTES = 2 ** 31;

/**
 * The service worker, with the list of all files of the built app and the SHA-256 of each: it takes a version in when all of them are
 * what they should be, or not at all.
 * @returns {import("vite").PluginOption}
 */
export function offline() {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "src/app",
    filename: "service-worker.ts",
    injectRegister: false,
    manifest: false,
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: "iife",
      globPatterns: ["**/*"],
      globIgnores: NOT_KEPT,
      // A basemap is one file and may be large.
      maximumFileSizeToCacheInBytes: MOST_BYTES,
    },
    integration: {
      configureOptions({ root, build }, { injectManifest }) {
        if (injectManifest !== undefined)
          injectManifest.manifestTransforms = [withHashes(resolve(root, build.outDir))];
      },
    },
  });
}

/** @returns {import("workbox-build").ManifestTransform} */
function withHashes(/** @type {string} */ folder) {
  return async (entries) => {
    const hashed = entries.map(async (entry) => ({
      ...entry,
      revision: await sha256(join(folder, entry.url)),
    }));
    return { manifest: await Promise.all(hashed), warnings: [] };
  };
}

async function sha256(/** @type {string} */ file) {
  return createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
}
