import {
  type ExportContent,
  type ExportFile,
  type ExportFormat,
  fits,
  isDrawable,
} from "../../domain/export";
import { fileNameOf } from "../../domain/export-name";
import { checkContent } from "./check-content";

type Bytes = ExportFile["bytes"];

const MIMES = {
  csv: "text/csv;charset=utf-8",
  geojson: "application/geo+json",
  gpkg: "application/geopackage+sqlite3",
  kml: "application/vnd.google-earth.kml+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
} as const;
type Ending = keyof typeof MIMES;

/**
 * A content in a format, ready to be saved. Libraries are loaded when a format first needs them. Several CSV or GeoJSON
 * files come in one zip; what a format has no room for is left out, see `fits`.
 * @throws when the content breaks its contract, or when nothing in it fits the format
 */
export async function writeExport(content: ExportContent, format: ExportFormat): Promise<ExportFile> {
  checkContent(content);
  if (!content.tables.some((table) => fits(table, format)))
    throw new Error(`${content.id}: nothing in it can be written as ${format}`);
  switch (format) {
    case "csv":
    case "csv-italian":
      return csvFile(content, format);
    case "geojson":
      return geojsonFile(content);
    case "geopackage": {
      const [{ writeGeopackage }, { loadSqlite }] = await Promise.all([
        import("./geopackage"),
        import("./sqlite"),
      ]);
      return fileOf(content, "gpkg", writeGeopackage(content, await loadSqlite()));
    }
    case "xlsx":
      return fileOf(content, "xlsx", (await import("./xlsx")).writeXlsx(content));
    case "kml":
      return fileOf(content, "kml", (await import("./kml")).writeKml(content));
  }
}

const fileOf = (content: ExportContent, ending: Ending, bytes: Bytes): ExportFile => ({
  name: fileNameOf(content, ending),
  mime: MIMES[ending],
  bytes,
});

async function csvFile(content: ExportContent, format: "csv" | "csv-italian"): Promise<ExportFile> {
  const { writeCsvFiles } = await import("./csv-files");
  return zipped(content, format, writeCsvFiles(content, format));
}

async function geojsonFile(content: ExportContent): Promise<ExportFile> {
  const { writeGeojson } = await import("./geojson");
  const layers = content.tables.filter(isDrawable);
  const [only] = layers;
  if (layers.length === 1 && only !== undefined)
    return fileOf(content, "geojson", writeGeojson(only, content));
  const files = layers.map((layer): [string, Bytes] => [`${layer.id}.geojson`, writeGeojson(layer, content)]);
  return zipped(content, "geojson", Object.fromEntries(files));
}

async function zipped(
  content: ExportContent,
  format: ExportFormat,
  files: Readonly<Record<string, Bytes>>,
): Promise<ExportFile> {
  const { zipSync } = await import("fflate");
  // The day of the export, so that the same content gives the same bytes; zip knows no year before 1980.
  const mtime = new Date(`${content.date}T12:00:00`);
  const { name, ...zip } = fileOf(content, "zip", zipSync({ ...files }, { mtime }));
  // Its ending says nothing of what it holds, and the same figures in another format would be saved over it.
  return { ...zip, name: name.replace(/\.zip$/, `-${format}.zip`) };
}
