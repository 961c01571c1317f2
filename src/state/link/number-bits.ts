import type { Position } from "../../domain/city";
import { type BitReader, type Bits, bitsOf, rawOf } from "./bits";
import type { Coder } from "./coder";

/** Decimals with which positions are kept, by their two bits; the fourth are the very bits of both numbers. */
const DECIMALS = [5, 6, 9] as const;
const RAW = 3;

/** A position to the last bit: what was tapped has 5 decimals, what was dragged 6, what a key nudged 9. */
export const position: Coder<Position> = {
  write: ([longitude, latitude]) => {
    const kind = DECIMALS.findIndex((d) => isWith(longitude, d) && isWith(latitude, d));
    const decimals = DECIMALS[kind];
    if (decimals === undefined) return bitsOf(RAW, 2) + rawOf(longitude) + rawOf(latitude);
    return bitsOf(kind, 2) + degrees(longitude, 180, decimals) + degrees(latitude, 90, decimals);
  },
  read: (bits) => {
    const decimals = DECIMALS[bits.number(2)];
    if (decimals === undefined) return [bits.raw(), bits.raw()];
    return [degreesIn(bits, 180, decimals), degreesIn(bits, 90, decimals)];
  },
};

const isWith = (value: number, decimals: number): boolean =>
  Math.abs(value) <= 180 && Object.is(Math.round(value * 10 ** decimals) / 10 ** decimals, value);

const widthOf = (most: number, decimals: number): number =>
  Math.ceil(Math.log2(2 * most * 10 ** decimals + 1));

const degrees = (value: number, most: number, decimals: number): Bits =>
  bitsOf(Math.round(value * 10 ** decimals) + most * 10 ** decimals, widthOf(most, decimals));

const degreesIn = (bits: BitReader, most: number, decimals: number): number =>
  (bits.number(widthOf(most, decimals)) - most * 10 ** decimals) / 10 ** decimals;

/** A number of which most have two decimals at most and lie below 4,096. */
export const amount: Coder<number> = {
  write: (value) => {
    if (isBelow(value)) return `00${bitsOf(value, 12)}`;
    return isBelow(Math.round(value * 100)) && Object.is(Math.round(value * 100) / 100, value)
      ? `01${bitsOf(Math.round(value * 100), 12)}`
      : `10${rawOf(value)}`;
  },
  read: (bits) => {
    const kind = bits.number(2);
    if (kind > 1) return bits.raw();
    return bits.number(12) / (kind === 0 ? 1 : 100);
  },
};

const isBelow = (value: number): boolean =>
  Number.isInteger(value) && value < 4096 && value >= 0 && !Object.is(value, -0);
