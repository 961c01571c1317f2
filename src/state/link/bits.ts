/**
 * What is packed for a link is a row of bits, held as a text of 0 and 1 while it is put together: six make a character of an
 * address. The first two characters are a check sum, so that a link that was cut or mistyped is told from a whole one.
 */
export type Bits = string;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const CHECKED = 2;

/** A whole number from 0 to 2 ** width - 1. */
export const bitsOf = (value: number, width: number): Bits =>
  width === 0 ? "" : value.toString(2).padStart(width, "0");

/** A whole number from 0 on, small ones short: three bits at a time, the lowest first, each after «more follow». */
export function countOf(value: number): Bits {
  const [low, rest] = [value % 8, Math.floor(value / 8)];
  return rest === 0 ? `0${bitsOf(low, 3)}` : `1${bitsOf(low, 3)}${countOf(rest)}`;
}

/** Any number, bit for bit as it is in memory. */
export function rawOf(value: number): Bits {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return bitsOf(view.getUint32(0), 32) + bitsOf(view.getUint32(4), 32);
}

/** Bits as characters of an address; zeros at the end are left out, and read again as such. */
export function seal(bits: Bits): string {
  const sixes = bits.replace(/0+$/, "").match(/.{1,6}/g) ?? [];
  const body = sixes.map((six) => LETTERS[Number.parseInt(six.padEnd(6, "0"), 2)]).join("");
  return checkOf(body) + body;
}

/** Reads what `seal` wrote; null for anything else. */
export function unseal(text: string): BitReader | null {
  const [check, body] = [text.slice(0, CHECKED), text.slice(CHECKED)];
  if (check !== checkOf(body) || !/^[\w-]*$/.test(body)) return null;
  return new BitReader([...body].map((letter) => bitsOf(LETTERS.indexOf(letter), 6)).join(""));
}

function checkOf(body: string): string {
  const sum = hashOf(body);
  return `${LETTERS[sum % 64] ?? ""}${LETTERS[Math.floor(sum / 64) % 64] ?? ""}`;
}

/** 32 bits that follow from a text and from nothing else: FNV-1a, with the mixing of MurmurHash3 at the end. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Reads bits in their order; behind the last there are only zeros. */
export class BitReader {
  readonly #bits: Bits;
  #at = 0;

  constructor(bits: Bits) {
    this.#bits = bits;
  }

  /** A whole number of so many bits, 52 at most. */
  number(width: number): number {
    const bits = this.#bits.slice(this.#at, this.#at + width).padEnd(width, "0");
    this.#at += width;
    return width === 0 ? 0 : Number.parseInt(bits, 2);
  }

  flag(): boolean {
    return this.number(1) === 1;
  }

  /** What `countOf` wrote. */
  count(): number {
    const more = this.flag();
    const low = this.number(3);
    return more ? low + 8 * this.count() : low;
  }

  /** What `rawOf` wrote. */
  raw(): number {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(0, this.number(32));
    view.setUint32(4, this.number(32));
    return view.getFloat64(0);
  }
}
