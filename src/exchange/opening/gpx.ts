import { gpx } from "@tmcw/togeojson";
import { WORLD } from "./declared-system";
import { gathering } from "./features";
import { doubtsOf } from "./kml";
import { markupOf } from "./markup";
import type { Found, Source } from "./opened";
import { refused } from "./refusal";

/** Times and heart beats of every point of a track are no property of the track. */
const OF_POINTS = "coordinateProperties";

/** The tracks, routes and points of a GPX file, in degrees as always in GPX. */
export function readGpx(source: Source): Found {
  const markup = markupOf(source.bytes, "gpx");
  source.progress(0.5);
  const gathered = gathering(source.name, source.tally);
  for (const [index, { geometry, properties }] of gpx(markup.root).features.entries()) {
    const entries = Object.entries(properties ?? {}).filter(([key]) => key !== OF_POINTS);
    gathered.add(index + 1, geometry, entries);
  }
  const { fields, rows } = gathered.done();
  if (rows.length === 0) throw refused("nothing-inside", { format: "gpx" });
  const dataset = { name: source.name, format: "gpx" as const, fields, rows, system: WORLD };
  return { datasets: [dataset], faults: [...doubtsOf(markup), ...gathered.faults] };
}
