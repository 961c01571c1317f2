import type { Cell, DataRow, Dataset } from "../../domain/dataset";
import type { OpeningFault } from "../../domain/import-fault";
import { type Attributes, attributesOf } from "./dbf";
import { systemOfText } from "./declared-system";
import { decodeText } from "./decode-text";
import { fieldNames } from "./field-names";
import { BadGeometry, geometryOf } from "./geometry";
import { layerName } from "./layer-name";
import type { Part } from "./loose-parts";
import type { Found, Source } from "./opened";
import { refused } from "./refusal";
import { type Shape, shapesOf } from "./shp";
import { isShapes } from "./sniff";
import { type Entry, entriesOf, refuseNested } from "./zip";

type Parts = (ending: string) => Uint8Array | null;

/** Every shapefile in a zip, each a layer; or a bare `.shp`, which has places and nothing more. */
export function readShapefile(source: Source): Found {
  const { name, bytes, limits } = source;
  if (isShapes(bytes)) return readParts([{ name: `${name.replace(/\.shp$/i, "")}.shp`, bytes }], source);
  const entries = entriesOf(bytes, limits.unpackedBytes);
  refuseNested(entries);
  return readEntries(entries, source);
}

/** Every shapefile among loose parts, each a layer. */
export const readParts = (parts: readonly Part[], source: Source): Found =>
  readEntries(
    parts.map(({ name, bytes }) => ({ name, unpack: () => bytes })),
    source,
  );

function readEntries(entries: readonly Entry[], source: Source): Found {
  const shapes = entries.filter(({ name }) => /\.shp$/i.test(name));
  if (shapes.length === 0) throw refused("nothing-inside", { format: "shapefile" });
  source.tally.layers(shapes.length);
  const found = shapes.map((shape, index) => {
    source.progress(index / shapes.length);
    const stem = shape.name.slice(0, -4);
    const layer = layerName(source.name, stem.split("/").at(-1) ?? stem, shapes.length);
    return layerOf(layer, shape.unpack(), partsOf(entries, stem), source);
  });
  return { datasets: found.map(({ dataset }) => dataset), faults: found.flatMap(({ faults }) => faults) };
}

function partsOf(entries: readonly Entry[], stem: string): Parts {
  return (ending) => {
    const wanted = `${stem}.${ending}`.toLowerCase();
    return entries.find(({ name }) => name.toLowerCase() === wanted)?.unpack() ?? null;
  };
}

function layerOf(
  name: string,
  shp: Uint8Array,
  part: Parts,
  source: Source,
): { readonly dataset: Dataset; readonly faults: readonly OpeningFault[] } {
  const attributes = attributesIn(part);
  const faults = attributeFaults(name, attributes);
  const prj = part("prj");
  const fields = fieldNames(attributes?.fields ?? []);
  source.tally.fields(fields.length);
  source.tally.cells(fields.length * (attributes?.records.length ?? 0));
  const rows: DataRow[] = [];
  const blank = fields.map((): Cell => null);
  let number = 0;
  for (const shape of shapesOf(shp, source.limits.vertices)) {
    number += 1;
    const record = attributes?.records[number - 1];
    if (record === null) continue;
    source.tally.row();
    rows.push({ number, geometry: checked(shape, name, number, faults, source), cells: record ?? blank });
  }
  const system = prj === null ? { kind: "none" as const } : systemOfText(decodeText(prj).text);
  return { dataset: { name, format: "shapefile", fields, rows, system }, faults };
}

function checked(shape: Shape, dataset: string, row: number, faults: OpeningFault[], { tally }: Source) {
  const bad = (reason: string) => {
    faults.push({ code: "geometry-unreadable", row, values: { dataset, reason } });
    return null;
  };
  if (shape.reason !== null) return bad(shape.reason);
  if (shape.rings > 0) faults.push({ code: "ring-outside", row, values: { dataset, rings: shape.rings } });
  try {
    return geometryOf(shape.geometry, tally);
  } catch (error) {
    if (error instanceof BadGeometry) return bad(error.message);
    throw error;
  }
}

function attributesIn(part: Parts): Attributes | null {
  const dbf = part("dbf");
  const cpg = part("cpg");
  return dbf === null ? null : attributesOf(dbf, cpg === null ? null : decodeText(cpg).text);
}

function attributeFaults(dataset: string, attributes: Attributes | null): OpeningFault[] {
  if (attributes === null) return [{ code: "part-missing", row: null, values: { dataset, part: "dbf" } }];
  const { guessed } = attributes;
  return guessed === null ? [] : [{ code: "encoding-guessed", row: null, values: { encoding: guessed } }];
}
