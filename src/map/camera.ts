import type { LngLatBoundsLike, Map as MapLibreMap, MapOptions } from "maplibre-gl";
import type { Bounds } from "../domain/city";
import { type Camera, type Flight, moved } from "../state";
import { MOTION } from "../theme/sizes";

/** What of the map is covered by something else, in CSS pixels from each edge. */
export interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NOTHING_COVERED: Covered = { top: 0, right: 0, bottom: 0, left: 0 };

/** Kept free between what is shown and the edge. */
const MARGIN = 20;
/** On a map this narrow the tools reach into its middle: no mark of what is shown shall lie under them. */
const NARROW = { width: 480, top: 64 } as const;
/** The least part of the map's width and height that a flight may use, however much is covered. */
const LEAST_FREE = 0.2;
/** A municipality fills the screen long before this. */
const CLOSEST_FIT = 14.5;

/** Says of a movement that a person asked for it, through a button or a list. */
const ASKED = { asked: true };
/** Says of a movement that it shows the whole perimeter. */
const WHOLE = { whole: true };

/** The padding for a fit: what is covered and a margin, as long as enough of the map is left. */
export function paddingFor(covered: Covered, width: number, height: number): Covered {
  const [left, right] = shared(covered.left + MARGIN, covered.right + MARGIN, width);
  const tools = width < NARROW.width ? NARROW.top : MARGIN;
  const [top, bottom] = shared(covered.top + tools, covered.bottom + MARGIN, height);
  return { top, right, bottom, left };
}

function shared(one: number, other: number, length: number): [number, number] {
  const most = length * (1 - LEAST_FREE);
  const part = Math.min(1, most / Math.max(1, one + other));
  return [one * part, other * part];
}

/** Where the map looks, as exact as a link keeps it: about a metre. */
export function rounded(longitude: number, latitude: number, zoom: number): Camera {
  const to = (value: number, digits: number) => Number(value.toFixed(digits));
  return { centre: [to(longitude, 5), to(latitude, 5)], zoom: to(zoom, 2) };
}

/** Moves the map and says where it looks. */
export class CameraRig {
  readonly #map: MapLibreMap;
  readonly #whole: Bounds;
  #covered: Covered;
  #told: Camera | null;
  #flown: number;
  /** Where the last flight leads; null once somebody looks elsewhere. */
  #aim: Flight["to"] | null = null;

  /** @param flown the number of the last flight that was asked for before this map was there */
  constructor(map: MapLibreMap, whole: Bounds, start: Camera | null, covered: Covered, flown: number) {
    this.#map = map;
    this.#whole = whole;
    this.#covered = covered;
    this.#told = start;
    this.#flown = flown;
    map.on("moveend", (event) => this.#ended(event));
    map.on("resize", () => this.#resized());
  }

  /** The options a map starts with. */
  static start(
    whole: Bounds,
    camera: Camera | null,
    covered: Covered,
    element: HTMLElement,
  ): Partial<MapOptions> {
    if (camera !== null) return { center: [...camera.centre], zoom: camera.zoom };
    const padding = paddingFor(covered, element.clientWidth, element.clientHeight);
    return { bounds: boundsOf(whole), fitBoundsOptions: { padding } };
  }

  /** What is looked at stays clear of what covers the map from now on: an answer may open long after the flight to what it is about. */
  cover(covered: Covered): void {
    if (sameCover(covered, this.#covered)) return;
    this.#covered = covered;
    if (this.#aim !== null) this.#fly(this.#aim, this.#map.isMoving() ? MOTION.flight : MOTION.calm);
    else if (this.#told === null) this.#showWhole(MOTION.calm);
  }

  home(): void {
    this.#aim = null;
    this.#showWhole(MOTION.flight);
  }

  zoomBy(steps: number): void {
    this.#aim = null;
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: MOTION.calm }, ASKED);
  }

  /** Follows the store: a flight that was not flown yet, or a place that a link or the way back names. */
  follow(flight: Flight | null, camera: Camera | null): void {
    if (flight !== null && flight.number !== this.#flown) {
      this.#flown = flight.number;
      this.#aim = flight.to;
      this.#fly(flight.to, MOTION.flight);
    } else if (!sameCamera(camera, this.#told)) {
      this.#told = camera;
      this.#aim = null;
      if (camera === null) this.#showWhole(MOTION.calm);
      else this.#map.easeTo({ center: [...camera.centre], zoom: camera.zoom, duration: MOTION.calm });
    }
  }

  #fly(to: Flight["to"], duration: number): void {
    const padding = this.#padding();
    if ("bounds" in to) {
      const options = { padding, maxZoom: CLOSEST_FIT, duration };
      this.#map.fitBounds(boundsOf(to.bounds), options, ASKED);
      return;
    }
    const offset: [number, number] = [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2];
    this.#map.flyTo({ center: [...to.position], zoom: to.zoom, offset, duration }, ASKED);
  }

  #showWhole(duration: number): void {
    this.#map.fitBounds(boundsOf(this.#whole), { padding: this.#padding(), duration }, WHOLE);
  }

  #padding(): Covered {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return paddingFor(this.#covered, clientWidth, clientHeight);
  }

  #resized(): void {
    if (this.#aim !== null && this.#map.isMoving()) this.#fly(this.#aim, MOTION.flight);
    else if (this.#told === null) this.#showWhole(0);
  }

  /** What people did is told; what the page did by itself is not, so that no link changes without a reason. */
  #ended(event: object): void {
    const byHand = "originalEvent" in event && event.originalEvent !== undefined;
    if (byHand) this.#aim = null;
    const { lng, lat } = this.#map.getCenter();
    if ("whole" in event) this.#tell(null);
    else if (byHand || "asked" in event) this.#tell(rounded(lng, lat, this.#map.getZoom()));
  }

  #tell(camera: Camera | null): void {
    if (sameCamera(camera, this.#told)) return;
    this.#told = camera;
    moved(camera);
  }
}

const boundsOf = ([west, south, east, north]: Bounds): LngLatBoundsLike => [west, south, east, north];

const sameCover = (one: Covered, other: Covered): boolean =>
  one.top === other.top &&
  one.right === other.right &&
  one.bottom === other.bottom &&
  one.left === other.left;

function sameCamera(one: Camera | null, other: Camera | null): boolean {
  if (one === null || other === null) return one === other;
  return one.zoom === other.zoom && one.centre[0] === other.centre[0] && one.centre[1] === other.centre[1];
}
