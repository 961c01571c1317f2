import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { City } from "./city";
import type { Municipality } from "./municipality";
import type { Site } from "./site";
import type { Source } from "./source";
import type { ProvinceMember, Zone } from "./zone";

/** The ground on which a layer is known. */
export interface Extent {
  readonly layer: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** A line drawn for orientation, straight from stop to stop. */
export interface SchematicLine {
  readonly id: string;
  readonly name: string;
  readonly geometry: MultiLineString;
}

/** All of a city's data that the first map needs; the residents' points follow on their own. */
export interface Geodata {
  readonly city: City;
  /** A short fingerprint of the files, so that a link or a scenario knows what it was made on. */
  readonly version: string;
  readonly municipalities: readonly Municipality[];
  readonly zones: readonly Zone[];
  readonly province: readonly ProvinceMember[];
  readonly sites: readonly Site[];
  readonly lines: readonly SchematicLine[];
  readonly extents: readonly Extent[];
  readonly sources: readonly Source[];
}
