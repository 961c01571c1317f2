import type { FilterSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { groundLayersOf } from "./ground-layers";
import {
  borderSource,
  groundSource,
  lineSource,
  nameSource,
  patchSource,
  pointSource,
  zoneSource,
} from "./layers/sources";
import type { SiteState, UnitState } from "./layers/states";
import { firstAbove } from "./order";
import { differs, type Scene } from "./scene";
import { changedStates, siteStates, unitStates } from "./unit-states";

interface SourceMaker {
  readonly id: string;
  /** The parts of the scene that the source is made from: a layer of one's own changes the city's sites, and not its zones. */
  readonly of: (scene: Scene) => readonly unknown[];
  readonly make: (scene: Scene) => FeatureCollection;
  /** The property that states refer to. */
  readonly key?: string;
}

const SOURCES: readonly SourceMaker[] = [
  {
    id: "zones",
    of: ({ geodata }) => [geodata.zones],
    make: ({ geodata }) => zoneSource(geodata),
    key: "id",
  },
  {
    id: "ground",
    of: ({ geodata }) => [geodata.city, geodata.sites],
    make: ({ geodata }) => groundSource(geodata),
    key: "id",
  },
  { id: "lines", of: ({ geodata }) => [geodata.lines], make: ({ geodata }) => lineSource(geodata) },
  { id: "points", of: ({ geodata }) => [geodata.sites], make: ({ geodata }) => pointSource(geodata) },
  {
    id: "names",
    of: ({ geodata: { municipalities, zones, city } }) => [municipalities, zones, ...city.bounds],
    make: ({ geodata }) => nameSource(geodata),
  },
  { id: "borders", of: ({ borders }) => [borders], make: ({ borders }) => borderSource(borders) },
  { id: "patch", of: ({ patch }) => [patch], make: ({ patch }) => patchSource(patch) },
];

/** What the layers themselves are made from; everything else changes by data or by state. */
const LAYERS_OF: readonly (keyof Scene)[] = ["look", "language", "sites", "inside", "coloured"];

/** Draws what lies on MapLibre's canvas, and changes only what is not as it was. */
export class GroundPicture {
  readonly #map: MapLibreMap;
  readonly #layers = new Map<string, LayerSpecification>();
  #units: ReadonlyMap<string, UnitState> = new Map();
  #sites: ReadonlyMap<string, SiteState> = new Map();

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  draw(scene: Scene, before: Scene | null): void {
    for (const source of SOURCES) if (isOther(source, scene, before)) this.#putSource(source, scene);
    if (differs(scene, before, LAYERS_OF)) for (const layer of groundLayersOf(scene)) this.#putLayer(layer);
    this.#putUnitStates(scene);
    if (differs(scene, before, ["geodata", "highlight"])) this.#putSiteStates(scene);
  }

  /** A context that came back brings the style with it, and none of the states. */
  forgetStates(): void {
    this.#units = new Map();
    this.#sites = new Map();
  }

  #putSource({ id, make, key }: SourceMaker, scene: Scene): void {
    const drawn = this.#map.getSource<GeoJSONSource>(id);
    const data = make(scene);
    if (drawn !== undefined) drawn.setData(data);
    else
      this.#map.addSource(id, {
        type: "geojson",
        data,
        tolerance: 0.2,
        ...(key === undefined ? {} : { promoteId: key }),
      });
  }

  #putLayer(layer: LayerSpecification): void {
    const before = this.#layers.get(layer.id);
    this.#layers.set(layer.id, layer);
    if (this.#map.getLayer(layer.id) === undefined) {
      this.#map.addLayer(layer, firstAbove(layer.id, this.#map.getLayersOrder()));
      return;
    }
    for (const { name, value } of changed(layer.paint, before?.paint, paintOf(layer)))
      this.#map.setPaintProperty(layer.id, name, value, UNCHECKED);
    for (const { name, value } of changed(layer.layout, before?.layout, layoutOf(layer)))
      this.#map.setLayoutProperty(layer.id, name, value, UNCHECKED);
    const filter = filterOf(layer);
    if (before === undefined || !alike(filter, filterOf(before)))
      this.#map.setFilter(layer.id, filter ?? null, UNCHECKED);
  }

  #putUnitStates(scene: Scene): void {
    const units = unitStates(scene);
    for (const [id, state] of changedStates(units, this.#units))
      this.#map.setFeatureState({ source: "municipalities", id }, { ...state });
    this.#units = units;
  }

  #putSiteStates(scene: Scene): void {
    const sites = siteStates(scene);
    for (const [id, state] of changedStates(sites, this.#sites))
      this.#map.setFeatureState({ source: "ground", id }, { ...state });
    this.#sites = sites;
  }
}

function isOther({ of }: SourceMaker, scene: Scene, before: Scene | null): boolean {
  const parts = before === null ? null : of(before);
  return of(scene).some((part, index) => parts === null || part !== parts[index]);
}

/** The tests check every layer against the style's specification; here it would only take time. */
const UNCHECKED = { validate: false };

const filterOf = (layer: LayerSpecification): FilterSpecification | undefined =>
  "filter" in layer ? layer.filter : undefined;

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The properties that differ. A layer names the same ones in every look, so none is ever taken away. */
function changed<Name extends string>(
  now: object = {},
  before: object = {},
  isOne: (name: string) => name is Name,
) {
  const earlier = new Map(Object.entries(before));
  return Object.entries(now).flatMap(([name, value]) =>
    isOne(name) && !alike(value, earlier.get(name)) ? [{ name, value }] : [],
  );
}

type PaintName = Parameters<MapLibreMap["setPaintProperty"]>[1];
type LayoutName = Parameters<MapLibreMap["setLayoutProperty"]>[1];

const paintOf =
  ({ paint = {} }: LayerSpecification) =>
  (name: string): name is PaintName =>
    name in paint;
const layoutOf =
  ({ layout = {} }: LayerSpecification) =>
  (name: string): name is LayoutName =>
    name in layout;
