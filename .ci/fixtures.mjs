import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { zipSync } from "fflate";
import { open, run } from "./command.mjs";
import { GOLDEN } from "./fixtures-golden.mjs";

/**
 * Writes tests/fixtures/in/: made-up places as outside tools write them (ogr2ogr, of Debian's package gdal-bin), and the
 * GeoJSON in degrees that they were made from. The tests read what is committed and need no such tool.
 */
const FOLDER = "tests/fixtures/in";
const DAY = "2025-01-31";
/** Systems in which offices hand files over; those with a grid in reality go by the parameters of EPSG. */
const SYSTEMS = [3003, 3004, 32632, 32633, 25832, 6707, 7791, 23032, 3857, 4258, 4265, 6706];

/** @param {string} name */
const golden = (name) => join(FOLDER, `${name}.geojson`);

await open(async () => {
  const work = await mkdtemp(join(tmpdir(), "fixtures-"));
  await mkdir(FOLDER, { recursive: true });
  for (const [name, layer] of Object.entries(GOLDEN)) {
    await writeFile(golden(name), `${JSON.stringify(layer, null, 1)}\n`);
  }
  for (const code of SYSTEMS) await shapefile(work, [`points-${code}`], code, ["points"]);
  await shapefile(work, ["lines-32632"], 32632, ["lines"]);
  await shapefile(work, ["polygons-32632"], 32632, ["polygons"]);
  await shapefile(work, ["polygons-3003-without-prj"], 3003, ["polygons"], { without: [".prj"] });
  await shapefile(work, ["points-latin1"], 4326, ["points"], { encoding: "ISO-8859-1" });
  await shapefile(work, ["points-latin1-without-cpg"], 4326, ["points"], {
    encoding: "ISO-8859-1",
    without: [".cpg"],
  });
  await shapefile(work, ["layers-3003"], 3003, ["points", "lines", "polygons"]);
  await geopackages();
  await texts();
  await zipped("points.kmz", [["doc.kml", await readFile(join(FOLDER, "points.kml"))]]);
  await rm(work, { recursive: true });
});

/**
 * A zip with a shapefile for each layer.
 * @param {string} work folder for what is between
 * @param {[string]} name of the zip
 * @param {number} code of the system, in EPSG
 * @param {readonly string[]} layers
 * @param {{ encoding?: string, without?: readonly string[] }} [options]
 */
async function shapefile(work, [name], code, layers, { encoding = "UTF-8", without = [] } = {}) {
  const folder = join(work, name);
  await mkdir(folder);
  for (const layer of layers) {
    const options = ["-lco", `ENCODING=${encoding}`, "-lco", `DBF_DATE_LAST_UPDATE=${DAY}`];
    await ogr(join(folder, `${layer}.shp`), golden(layer), ["-t_srs", `EPSG:${code}`, ...options]);
  }
  const files = (await readdir(folder)).filter((file) => !without.includes(extname(file))).sort();
  const parts = await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file))]));
  await zipped(`${name}.zip`, parts);
}

async function geopackages() {
  const path = join(FOLDER, "layers-32632.gpkg");
  await rm(path, { force: true });
  const system = ["-t_srs", "EPSG:32632"];
  await ogr(path, golden("points"), system);
  await ogr(path, golden("polygons"), [...system, "-update"]);
  await ogr(path, golden("lines"), ["-update", "-nln", "table", "-nlt", "NONE"]);
  await ogr(join(FOLDER, "points.gpkg"), golden("points"), []);
}

async function texts() {
  const points = golden("points");
  await ogr(join(FOLDER, "points.kml"), points, ["-f", "KML", "-dsco", "NameField=name"]);
  await ogr(join(FOLDER, "polygons.kml"), golden("polygons"), ["-f", "LIBKML"]);
  await ogr(join(FOLDER, "points.gpx"), points, ["-select", "name"]);
  await ogr(join(FOLDER, "lines.gpx"), golden("lines"), ["-select", "name", "-nlt", "MULTILINESTRING"]);
  await ogr(join(FOLDER, "points.xlsx"), points, ["-lco", "OGR_STYLE=NO"]);
  await ogr(join(FOLDER, "points.csv"), points, ["-lco", "GEOMETRY=AS_XY", "-lco", "SEPARATOR=SEMICOLON"]);
  await ogr(join(FOLDER, "polygons-wkt.csv"), golden("polygons"), ["-lco", "GEOMETRY=AS_WKT"]);
  await ogr(join(FOLDER, "points.geojsons"), points, ["-f", "GeoJSONSeq", "-lco", "RS=YES"]);
  await ogr(join(FOLDER, "points-32632.geojson"), points, ["-t_srs", "EPSG:32632", "-lco", "RFC7946=NO"]);
}

/**
 * @param {string} to
 * @param {string} from
 * @param {readonly string[]} options
 */
async function ogr(to, from, options) {
  if (!options.includes("-update")) await rm(to, { force: true });
  const env = { OGR_CURRENT_DATE: `${DAY}T00:00:00Z` };
  const { code, output } = await run("ogr2ogr", [...options, to, from], { env });
  if (code !== 0) throw new Error(`ogr2ogr did not write ${basename(to)}:\n${output}`);
}

/**
 * @param {string} name
 * @param {readonly (readonly [string, Uint8Array])[]} files
 */
async function zipped(name, files) {
  await writeFile(join(FOLDER, name), zipSync(Object.fromEntries(files), { mtime: DAY, level: 9 }));
}
