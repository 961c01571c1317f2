import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

/** What is drawn differently from one municipality to the next without its data changing. */
export interface UnitState {
  /** Inside the perimeter, as it is reckoned now. */
  readonly inside: boolean;
  /** Inside, and not among what is reported. */
  readonly dimmed: boolean;
  /** The class of the choropleth, 0 to 4; -1 not known; null: no choropleth. */
  readonly level: number | null;
  readonly marked: boolean;
}

/** What is drawn differently from one line or area to the next. */
export interface SiteState {
  readonly marked: boolean;
}

const state = (name: keyof UnitState): ExpressionSpecification => ["feature-state", name];

/** Before any state is set everything is inside: the first picture is the right one. */
export const INSIDE: ExpressionSpecification = ["boolean", state("inside"), true];
export const DIMMED: ExpressionSpecification = ["boolean", state("dimmed"), false];
export const MARKED: ExpressionSpecification = ["boolean", state("marked"), false];
export const LEVEL: ExpressionSpecification = ["number", state("level"), -2];

/** One of two values by a condition. */
export const either = <Value extends string | number>(
  condition: ExpressionSpecification,
  then: Value,
  otherwise: Value,
): ExpressionSpecification => ["case", condition, then, otherwise];
