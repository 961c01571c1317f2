/**
 * What is drawn over the ground, as data: rows, and pure functions that say how a row looks. The map turns it into
 * layers of deck.gl; anything else that draws can read it too.
 */
export interface Description<Kind extends string, Row> {
  readonly kind: Kind;
  /** Its place is in the one list of layers. */
  readonly id: string;
  readonly visible: boolean;
  /** Keeps its identity while nothing about the rows changes: what is drawn is built from it again otherwise. */
  readonly data: readonly Row[];
  /** Changes whenever the functions answer differently for the same rows. */
  readonly trigger: string;
}

/** Rings of one polygon, as in GeoJSON. */
export type Rings = readonly (readonly (readonly number[])[])[];
/** A line, as in GeoJSON. */
export type Path = readonly (readonly number[])[];
