import { type BitReader, type Bits, bitsOf } from "./bits";
import { type Coder, joined } from "./coder";
import { text } from "./text-bits";

/** What a unit's two first bits say: its municipality's number whole, as one of the one before, or its key as text. */
const [WHOLE, NEAR, TEXT] = [0, 1, 2];

/** Units by key, `m001272` or `z3`, up to `2 ** lengthWidth - 1`. Municipalities of one province share its number. */
export function unitsOf(lengthWidth: number): Coder<readonly string[]> {
  return {
    write: (keys) => {
      if (keys.length >= 2 ** lengthWidth) return null;
      const each = keys.map((key, at) => unitBits(key, provinceBefore(keys.slice(0, at))));
      return joined(bitsOf(keys.length, lengthWidth), ...each);
    },
    read: (bits) => {
      const keys: string[] = [];
      const length = bits.number(lengthWidth);
      while (keys.length < length) keys.push(unitIn(bits, provinceBefore(keys)));
      return keys;
    },
  };
}

/** One unit by key. */
export const unit: Coder<string> = {
  write: (key) => unitBits(key, null),
  read: (bits) => unitIn(bits, null),
};

/** The first three digits of the last municipality so far. */
function provinceBefore(keys: readonly string[]): string | null {
  const last = keys.findLast((key) => MUNICIPALITY.test(key));
  return last === undefined ? null : last.slice(1, 4);
}

const MUNICIPALITY = /^m\d{6}$/;

function unitBits(key: string, province: string | null): Bits | null {
  if (!MUNICIPALITY.test(key)) return joined(bitsOf(TEXT, 2), text.write(key));
  return key.slice(1, 4) === province
    ? bitsOf(NEAR, 2) + bitsOf(Number(key.slice(4)), 10)
    : bitsOf(WHOLE, 2) + bitsOf(Number(key.slice(1)), 20);
}

function unitIn(bits: BitReader, province: string | null): string {
  const kind = bits.number(2);
  if (kind === WHOLE) return `m${String(bits.number(20)).padStart(6, "0")}`;
  if (kind === NEAR) return `m${province ?? "000"}${String(bits.number(10)).padStart(3, "0")}`;
  return text.read(bits);
}
