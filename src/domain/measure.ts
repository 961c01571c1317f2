/**
 * Units of measure carried in the type, so that metres are never added to residents.
 * A plain number becomes a measure only through the functions below.
 */
declare const unit: unique symbol;

/** Square metres on the ellipsoid (WGS84). */
export type SquareMetres = number & { readonly [unit]: "m2" };
/** Metres on the ellipsoid (WGS84). */
export type Metres = number & { readonly [unit]: "m" };
/** Whole residents at the reference date of the residents' points. */
export type Residents = number & { readonly [unit]: "residents" };
/** A part of a whole, 0 to 1. */
export type Share = number & { readonly [unit]: "share" };

export const squareMetres = (value: number): SquareMetres => value as SquareMetres;
export const metres = (value: number): Metres => value as Metres;
export const residents = (value: number): Residents => value as Residents;

/**
 * The part that `part` is of `whole`.
 * @returns null when the whole is empty: the share of nothing is not known, and is not 0.
 */
export function shareOf(part: number, whole: number): Share | null {
  return whole > 0 ? ((part / whole) as Share) : null;
}
