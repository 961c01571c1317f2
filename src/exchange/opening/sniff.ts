import type { Format } from "../../domain/dataset";
import type { Closed } from "../../domain/import-fault";
import { decodeText } from "./decode-text";
import type { Kind } from "./opened";
import { afterProlog } from "./prolog";
import { refused } from "./refusal";

/** What the bytes say: a kind that is opened, one that is not, or any zip, whose entries tell more. */
type Sniffed =
  | { readonly kind: "open"; readonly format: Format }
  | { readonly kind: "closed"; readonly found: Closed }
  | { readonly kind: "zip" }
  | { readonly kind: "unknown" };

/** The first bytes of kinds that are told by them. */
const CLOSED: readonly (readonly [Closed, readonly number[]])[] = [
  ["old-excel", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["picture", [0x4d, 0x4d, 0x00, 0x2a]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x42, 0x5a, 0x68]],
  ["archive", [0xfd, 0x37, 0x7a, 0x58]],
];
const ZIP = [0x50, 0x4b];
/** A `.shp`, and its index. */
const SHAPES = [0x00, 0x00, 0x27, 0x0a];
const SQLITE = "SQLite format 3\0";

/** What each ending of a name promises. */
const SAID = new Map<string, Format>([
  ["geojson", "geojson"],
  ["json", "geojson"],
  ["geojsonl", "geojson-lines"],
  ["geojsons", "geojson-lines"],
  ["ndjson", "geojson-lines"],
  ["jsonl", "geojson-lines"],
  ["csv", "csv"],
  ["tsv", "csv"],
  ["tab", "csv"],
  ["kml", "kml"],
  ["kmz", "kmz"],
  ["gpx", "gpx"],
  ["gpkg", "geopackage"],
  ["xlsx", "xlsx"],
  ["shp", "shapefile"],
]);
const PARTS = ["dbf", "shx", "prj", "cpg", "sbn", "sbx", "qix"];

/** Whether they begin as a `.shp` does. */
export const isShapes = (bytes: Uint8Array): boolean => begins(bytes, SHAPES);

/** What the name promises; null where it promises nothing, as `.txt` and `.zip`. */
export function formatOfName(name: string): Format | null {
  return SAID.get(endingOf(name)) ?? null;
}

/** Bytes of a text that are enough to tell what it is. */
const START = 64_000;

/**
 * The kind of a file whose reader takes it.
 * @throws Refusal for what is not opened, with what it is
 */
export function kindOfBytes(name: string, bytes: Uint8Array): Kind {
  const sniffed = sniff(name, bytes, decodeText(bytes.subarray(0, START)).text);
  if (sniffed.kind === "closed") throw refused("file-closed", { found: sniffed.found });
  if (sniffed.kind === "unknown") throw refused("file-unknown", {});
  return sniffed.kind === "zip" ? "zip" : sniffed.format;
}

/** The kind of a file by its bytes; where they could be anything, as text can, by its name. */
function sniff(name: string, bytes: Uint8Array, start: string): Sniffed {
  const closed = CLOSED.find(([, head]) => begins(bytes, head));
  if (closed !== undefined) return { kind: "closed", found: closed[0] };
  if (begins(bytes, ZIP) && [3, 5, 7].includes(bytes[2] ?? 0)) return { kind: "zip" };
  if (
    begins(
      bytes,
      [...SQLITE].map((letter) => letter.charCodeAt(0)),
    )
  )
    return { kind: "open", format: "geopackage" };
  if (PARTS.includes(endingOf(name))) return { kind: "closed", found: "shapefile-part" };
  if (isShapes(bytes)) return { kind: "open", format: "shapefile" };
  return isBinary(start) ? { kind: "unknown" } : sniffText(name, start);
}

function sniffText(name: string, start: string): Sniffed {
  const text = start.trimStart();
  if (text.startsWith("<")) return sniffMarkup(text);
  if (text.startsWith("\u001e")) return { kind: "open", format: "geojson-lines" };
  if (/^\{/.test(text)) return { kind: "open", format: isLines(name, text) ? "geojson-lines" : "geojson" };
  // A list of JSON is no GeoJSON; its reader says so.
  if (text.startsWith("[") && formatOfName(name) === "geojson") return { kind: "open", format: "geojson" };
  return text === "" ? { kind: "unknown" } : { kind: "open", format: "csv" };
}

/** By its first element: descriptions may hold any other markup. */
function sniffMarkup(text: string): Sniffed {
  const bare = afterProlog(text);
  const type = /^<!doctype[^>]*>/i.exec(bare)?.[0] ?? "";
  const root = /<(?:[\w-]+:)?([a-z][\w-]*)/i.exec(bare.slice(type.length))?.[1]?.toLowerCase();
  if (root === "kml" || root === "gpx") return { kind: "open", format: root };
  const isPage = root === "html" || /^<!doctype\s+html/i.test(type);
  return isPage ? { kind: "closed", found: "web-page" } : { kind: "unknown" };
}

/** One whole object in the first line and another in the next. */
function isLines(name: string, text: string): boolean {
  if (formatOfName(name) === "geojson-lines") return true;
  return /^\{[^\n]*\}[ \t\r]*\n\s*\{/.test(text);
}

/** Bytes of a text never hold a zero once they are decoded. */
const isBinary = (start: string) => start.includes("\0");

const begins = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, at) => bytes[at] === byte);

function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
