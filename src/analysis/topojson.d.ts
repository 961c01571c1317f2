// The published types of the two packages disagree on null properties under strict flags; these are the two calls we make.
declare module "topojson-server" {
  import type { GeoJsonObject } from "geojson";
  import type { Topology } from "topojson-client";
  export function topology<Name extends string>(objects: Record<Name, GeoJsonObject>): Topology<Name>;
}

declare module "topojson-client" {
  import type { MultiLineString } from "geojson";
  /** One geometry of a topology; `mesh` hands both sides of an arc to its filter, the same twice on an outer edge. */
  export interface Side {
    readonly id: string | number | undefined;
  }
  export interface Topology<Name extends string> {
    readonly objects: Readonly<Record<Name, object>>;
  }
  export function mesh<Name extends string>(
    topology: Topology<Name>,
    object: object,
    filter: (one: Side, other: Side) => boolean,
  ): MultiLineString;
}
