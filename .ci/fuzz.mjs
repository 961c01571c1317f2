import { open } from "./command.mjs";
import { fuzz } from "./fuzz/watch.mjs";

/**
 * Opens 10,000 broken files of each format, or of those named, and says what the door did wrong with which.
 *   npm run fuzz                          all
 *   npm run fuzz -- csv kml               these
 *   npm run fuzz -- --count=500 csv       fewer
 *   npm run fuzz -- --from=500 csv        from another number on
 * A file has a number and is the same in every run; what is found becomes a fixture found-<number> with its test.
 */
const FORMATS = ["geojson", "geojson-lines", "csv", "kml", "kmz", "gpx", "shapefile", "geopackage", "xlsx"];

await open(async () => {
  const words = process.argv.slice(2);
  const number = (/** @type {string} */ name, /** @type {number} */ usual) =>
    Number(words.find((word) => word.startsWith(`--${name}=`))?.split("=")[1] ?? usual);
  const named = words.filter((word) => !word.startsWith("--"));
  const count = number("count", 10_000);
  let total = 0;
  for (const format of named.length > 0 ? named : FORMATS) {
    const { finds, opened } = await fuzz(format, number("from", 0), count);
    for (const find of finds) console.log(`${format} ${find.number}: ${find.fault}`);
    console.log(
      `${format}: ${count} broken files, ${opened.get(format) ?? 0} let in, ${finds.length} taken wrongly.`,
    );
    total += finds.length;
  }
  if (total > 0) process.exitCode = 1;
});
