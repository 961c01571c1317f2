import { kml } from "@tmcw/togeojson";
import type { Format } from "../../domain/dataset";
import { WORLD } from "./declared-system";
import { gathering } from "./features";
import { numberedFields } from "./kml-fields";
import { kmlGeometry } from "./kml-geometry";
import { type Markup, markupOf } from "./markup";
import type { Found, Source } from "./opened";
import { refused } from "./refusal";
import { entriesOf, refuseNested } from "./zip";

/** How a place looks in another program says nothing about the place. */
const LOOKS =
  /^(styleUrl|visibility|open|icon.*|label-.*|stroke.*|fill.*|coordinateProperties|@geometry-type)$/;

/** The placemarks of a KML file, in degrees as always in KML. */
export function readKml(source: Source): Found {
  return layerOf(source, source.bytes, "kml");
}

/** The document in a KMZ, which is a zip. */
export function readKmz(source: Source): Found {
  const entries = entriesOf(source.bytes, source.limits.unpackedBytes);
  refuseNested(entries);
  const documents = entries.filter(({ name }) => /\.kml$/i.test(name));
  const main = documents.find(({ name }) => /^doc\.kml$/i.test(name)) ?? documents[0];
  if (main === undefined) throw refused("nothing-inside", { format: "kmz" });
  return layerOf(source, main.unpack(), "kmz");
}

function layerOf(source: Source, bytes: Uint8Array, format: Format): Found {
  const markup = markupOf(bytes, "kml");
  source.progress(0.5);
  const fields = numberedFields(markup.root);
  const gathered = gathering(source.name, source.tally);
  for (const [index, { geometry, properties }] of kml(markup.root).features.entries()) {
    const entries = Object.entries(properties ?? {}).filter(([key]) => !LOOKS.test(key));
    const cells = entries.map(([key, value]) => fields.read(key, plain(value)));
    gathered.add(index + 1, kmlGeometry(geometry), cells);
  }
  const { fields: names, rows } = gathered.done();
  if (rows.length === 0) throw refused("nothing-inside", { format });
  const dataset = { name: source.name, format, fields: names, rows, system: WORLD };
  return { datasets: [dataset], faults: [...doubtsOf(markup), ...gathered.faults] };
}

/** What the parser doubted, said once. */
export function doubtsOf({ doubts }: Markup): Found["faults"] {
  const [reason] = doubts;
  return reason === undefined
    ? []
    : [{ code: "markup-doubtful", row: null, values: { reason, doubts: doubts.length } }];
}

/** A description in HTML comes wrapped; it is shown as the text it is. */
function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null && "@type" in value && "value" in value
    ? value.value
    : value;
}
