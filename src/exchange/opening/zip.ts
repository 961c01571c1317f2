import { Inflate } from "fflate";
import { refused } from "./refusal";
import { type Listed, listed } from "./zip-directory";

/** One file in a zip; its bytes are unpacked when they are asked for. */
export interface Entry {
  /** With its folders. */
  readonly name: string;
  unpack(): Uint8Array;
}

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const [STORED, DEFLATED] = [0, 8];
/** Deflating makes nothing smaller than this part of it. */
const MOST_GROWTH = 1040;
/** What goes in at once, so that what comes out is counted often. */
const CHUNK = 16_384;
const ARCHIVE = /\.(zip|kmz|7z|rar|gz|tgz|bz2|xz|tar)$/i;

/**
 * The files in a zip. Its directory is held to its word: what it announces is counted before anything is unpacked, and what comes
 * out is counted again.
 * @param limit bytes of all its files together
 * @throws Refusal for a bomb, an archive in the archive, a locked or broken one
 */
export function entriesOf(bytes: Uint8Array, limit: number): Entry[] {
  const all = listed(bytes).filter(({ name }) => !/(^|\/)(__MACOSX\/|\.)/.test(name));
  if (all.reduce((sum, { unpacked }) => sum + unpacked, 0) > limit) {
    throw refused("too-many-unpacked-bytes", { limit });
  }
  return all.map((entry) => ({ name: entry.name, unpack: () => unpacked(bytes, entry) }));
}

/** Refuses a zip that holds another archive. */
export function refuseNested(entries: readonly Entry[]): void {
  const nested = entries.find(({ name }) => ARCHIVE.test(name));
  if (nested !== undefined) throw refused("zip-nested", { entry: nested.name });
}

function unpacked(bytes: Uint8Array, entry: Listed): Uint8Array {
  if (entry.locked) throw refused("zip-locked", { entry: entry.name });
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw broken(entry, `packed by method ${entry.method}`);
  return inflated(packed, entry);
}

function packedBytes(bytes: Uint8Array, entry: Listed): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed } = entry;
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw broken(entry, "is not where the directory says");
  }
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw broken(entry, "is cut off");
  if (entry.method === STORED && entry.packed !== entry.unpacked)
    throw broken(entry, "has another size than announced");
  return bytes.subarray(start, start + packed);
}

/** Unpacks into exactly as much as was announced; more or less is a lie. */
function inflated(packed: Uint8Array, entry: Listed): Uint8Array {
  if (entry.unpacked > packed.length * MOST_GROWTH) throw broken(entry, "announces more than it can hold");
  const whole = new Uint8Array(entry.unpacked);
  let filled = 0;
  const inflate = new Inflate((part) => {
    if (filled + part.length > whole.length) throw broken(entry, "holds more than announced");
    whole.set(part, filled);
    filled += part.length;
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  if (filled < whole.length) throw broken(entry, "holds less than announced");
  return whole;
}

const broken = (entry: Listed, what: string) =>
  refused("zip-broken", { reason: `${entry.name.slice(0, 80)} ${what}` });
