import { type BitReader, type Bits, bitsOf } from "./bits";

/** One kind of value as bits. */
export interface Coder<Value> {
  /** null: it is none of those that this coder was made for. */
  write(value: Value): Bits | null;
  /** Whatever the bits are, it ends and throws nothing. */
  read(bits: BitReader): Value;
}

/** One of a list that only grows at its end: old links name its members by their number. */
export function oneOf(values: readonly string[], width: number): Coder<string> {
  return {
    write: (value) => (values.includes(value) ? bitsOf(values.indexOf(value), width) : null),
    read: (bits) => values[bits.number(width)] ?? "",
  };
}

/** With a first bit that says which of two coders it is: the second writes what the first cannot. */
export function either<Value>(first: Coder<Value>, second: Coder<Value>): Coder<Value> {
  return {
    write: (value) => marked("0", first.write(value)) ?? marked("1", second.write(value)),
    read: (bits) => (bits.flag() ? second : first).read(bits),
  };
}

const marked = (mark: Bits, bits: Bits | null): Bits | null => (bits === null ? null : mark + bits);

/** Bits one after the other; null where one of them is. */
export const joined = (...all: readonly (Bits | null)[]): Bits | null =>
  all.includes(null) ? null : all.join("");
