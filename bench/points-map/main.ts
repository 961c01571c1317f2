import { Deck, MapView } from "@deck.gl/core";
import { ScatterplotLayer } from "@deck.gl/layers";
import Papa from "papaparse";

interface Row {
  readonly longitude: number;
  readonly latitude: number;
}

/** The least that draws the points of a table: what any page with papaparse and deck.gl has to wait for. */
const [west = 0, south = 0, east = 0, north = 0]: number[] = (await (await fetch("geodata/city.json")).json())
  .bounds;
const input = document.createElement("input");
input.type = "file";
document.querySelector("button")?.addEventListener("click", () => input.click());

const place = document.createElement("div");
place.style.cssText = "position: fixed; inset: 0; z-index: -1";
document.body.append(place);

const deck = new Deck({
  parent: place,
  views: new MapView(),
  initialViewState: { longitude: (west + east) / 2, latitude: (south + north) / 2, zoom: 10 },
  layers: [],
  onLoad: () => performance.mark("page-ready"),
});

input.addEventListener("change", () => {
  const [file] = input.files ?? [];
  if (file === undefined) return;
  Papa.parse<Row>(file, {
    header: true,
    dynamicTyping: true,
    skipEmptyLines: true,
    complete: ({ data }) => draw(data),
  });
});

/** With the look that our own preview has, so that both draw the same. */
function draw(data: readonly Row[]): void {
  const layer = new ScatterplotLayer<Row>({
    id: "points",
    data,
    stroked: true,
    radiusUnits: "pixels",
    lineWidthUnits: "pixels",
    getPosition: ({ longitude, latitude }) => [longitude, latitude],
    getRadius: 5.5,
    getLineWidth: 1.5,
    getFillColor: [40, 40, 60, 210],
    getLineColor: [255, 255, 255],
  });
  deck.setProps({ layers: [layer] });
}
