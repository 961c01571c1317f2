import type { Kind } from "./opened";
import { refused } from "./refusal";
import { formatOfName } from "./sniff";
import { entriesOf, refuseNested } from "./zip";

/**
 * What a zip is, by what is in it: a workbook, shapefiles, a KMZ, or a bundle of files that are opened.
 * @throws Refusal for other documents, archives in the archive, and where there is nothing to open
 */
export function kindOfZip(bytes: Uint8Array, limit: number): Kind {
  const entries = entriesOf(bytes, limit);
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (has(/^xl\/workbook\.xml$/i)) return "xlsx";
  if (has(/^\[Content_Types\]\.xml$/i)) throw refused("file-closed", { found: "document" });
  if (has(/^mimetype$/) && has(/^content\.xml$/)) throw refused("file-closed", { found: "open-document" });
  refuseNested(entries);
  if (has(/\.shp$/i)) return "shapefile";
  if (has(/\.kml$/i)) return "kmz";
  if (has(/\.(dbf|shx|prj)$/i)) throw refused("file-closed", { found: "shapefile-part" });
  if (!entries.some(({ name }) => formatOfName(name) !== null)) throw refused("file-unknown", {});
  return "zip";
}
