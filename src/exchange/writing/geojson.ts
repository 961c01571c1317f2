import type { Feature } from "geojson";
import { type ExportContent, type ExportFeatures, headingOf } from "../../domain/export";
import { wound } from "./winding";

/**
 * One map layer as GeoJSON (RFC 7946, degrees of WGS84). Properties have the plain names of the columns; what they mean,
 * where all comes from and the notes are foreign members (6.1), which programs that do not know them leave alone.
 * @param members further foreign members, which stand before all others
 */
export function writeGeojson(
  features: ExportFeatures,
  { provenance }: Pick<ExportContent, "provenance">,
  members: Readonly<Record<string, unknown>> = {},
): Uint8Array<ArrayBuffer> {
  const { id, title, columns, notes } = features;
  const head = {
    type: "FeatureCollection",
    ...members,
    name: id,
    title,
    provenance,
    notes,
    columns: columns.map((column) => ({ name: column.id, title: headingOf(column), kind: column.kind })),
  };
  // A feature a line: a version can be compared with the one before, and a long file can be looked into.
  const lines = featuresOf(features).map((feature) => JSON.stringify(feature));
  const text = `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(",\n")}\n]}\n`;
  return new TextEncoder().encode(text);
}

function featuresOf({ columns, rows, geometries }: ExportFeatures): Feature<Feature["geometry"] | null>[] {
  return rows.map((row, index) => {
    const geometry = geometries[index] ?? null;
    return {
      type: "Feature",
      geometry: geometry === null ? null : wound(geometry),
      properties: Object.fromEntries(columns.map(({ id }, place) => [id, row[place] ?? null])),
    };
  });
}
