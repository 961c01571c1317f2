import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import type { Format } from "../../../../src/domain/dataset";
import { mutateBytes } from "./mutate-bytes";
import { mutateJson } from "./mutate-json";
import { mutateMarkup } from "./mutate-markup";
import type { Random } from "./random";

/** Sound files of each kind, which accidents happen to. */
const SEEDS: Readonly<Record<Format, readonly [string, ...string[]]>> = {
  geojson: ["points-32632.geojson", "polygons.geojson", "lines.geojson"],
  "geojson-lines": ["points.geojsons"],
  csv: ["points.csv", "polygons-wkt.csv"],
  kml: ["points.kml", "polygons.kml"],
  kmz: ["points.kmz"],
  gpx: ["points.gpx", "lines.gpx"],
  shapefile: ["points-32632.zip", "polygons-32632.zip", "lines-32632.zip", "layers-3003.zip"],
  geopackage: ["points.gpkg", "layers-32632.gpkg"],
  xlsx: ["points.xlsx"],
};

export interface Mutant {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of the kind after some accidents. */
export function mutantOf(format: Format, random: Random): Mutant {
  const name = random.one(SEEDS[format]);
  const bytes = new Uint8Array(readFileSync(`tests/fixtures/in/${name}`));
  return { name, bytes: mutated(format, bytes, random) };
}

/** Half of the time inside of what would otherwise only break its wrapping. */
function mutated(format: Format, bytes: Uint8Array, random: Random): Uint8Array {
  const isInside = random.below(2) === 0;
  if (format === "geojson" && isInside) return encoded(mutateJson(decoded(bytes), random));
  if (format === "geojson-lines" && isInside) return encoded(mutateLine(decoded(bytes), random));
  if ((format === "kml" || format === "gpx") && isInside)
    return encoded(mutateMarkup(decoded(bytes), random));
  const isZip = format === "kmz" || format === "shapefile" || format === "xlsx";
  if (isZip && random.below(4) > 0) return mutateEntry(bytes, random);
  if (format === "geopackage" && isInside) return mutateBlob(bytes, random);
  return mutateBytes(bytes, random);
}

function mutateLine(text: string, random: Random): string {
  const lines = text.split("\n");
  const place = random.below(lines.length);
  const line = (lines[place] ?? "").replace("\u001e", "");
  return line === "" ? text : lines.toSpliced(place, 1, `\u001e${mutateJson(line, random)}`).join("\n");
}

function mutateEntry(zip: Uint8Array, random: Random): Uint8Array {
  const files = Object.entries(unzipSync(zip));
  const place = random.below(files.length);
  return zipSync(
    Object.fromEntries(
      files.map(([name, content], at) => [
        name,
        at === place ? mutatedEntry(name, content, random) : content,
      ]),
    ),
    { level: 1 },
  );
}

function mutatedEntry(name: string, content: Uint8Array, random: Random): Uint8Array {
  const isMarkup = /\.(kml|xml|rels)$/.test(name);
  return isMarkup && random.below(2) === 0
    ? encoded(mutateMarkup(decoded(content), random))
    : mutateBytes(content, random);
}

/** Somewhere in one of the geometries, which begin with the letters GP. */
function mutateBlob(file: Uint8Array, random: Random): Uint8Array {
  const starts = [...decodedBytes(file).matchAll(/GP\0/g)].map(({ index }) => index);
  const at = (starts[random.below(starts.length)] ?? 0) + random.below(64);
  const copy = file.slice();
  for (let place = at; place < at + 1 + random.below(4); place += 1) copy[place] = random.below(256);
  return copy;
}

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const encoded = (text: string) => new TextEncoder().encode(text);
const decodedBytes = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
