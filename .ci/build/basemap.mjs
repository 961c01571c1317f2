import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PMTiles } from "pmtiles";

/** The one name that a basemap has, in the folder of files that are built in as they are. */
const FILE = "basemap/basemap.pmtiles";
/** What OpenStreetMap asks for; a file that says nothing of its makers is made from its data. */
const CREDIT = "© OpenStreetMap";

/**
 * Tells the app whether a basemap was built in and whose it is, so that a page without one asks for nothing.
 * @returns {import("vite").Plugin}
 */
export function basemap() {
  return {
    name: "city:basemap",
    async config({ publicDir }) {
      const file = join(typeof publicDir === "string" ? publicDir : "public", FILE);
      const credit = await creditOf(file);
      return {
        define: {
          "import.meta.env.VITE_BASEMAP": JSON.stringify(credit === null ? "" : FILE),
          "import.meta.env.VITE_BASEMAP_CREDIT": JSON.stringify(credit ?? ""),
        },
      };
    },
  };
}

/**
 * What the file says of its makers, without the marks of HTML; null: there is no file.
 * @throws for a file that is no PMTiles archive
 */
async function creditOf(/** @type {string} */ file) {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  const bytes = new Uint8Array(await readFile(file));
  const archive = new PMTiles({
    getKey: () => file,
    getBytes: async (from, length) => ({ data: bytes.slice(from, from + length).buffer }),
  });
  const metadata = await archive.getMetadata().catch((/** @type {Error} */ error) => {
    throw new Error(`${file} is no PMTiles archive: ${error.message}`);
  });
  const said =
    typeof metadata === "object" && metadata !== null && "attribution" in metadata && metadata.attribution;
  return typeof said === "string" && said !== "" ? said.replaceAll(/<[^>]*>/g, "").trim() : CREDIT;
}
