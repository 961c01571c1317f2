import { type BitReader, type Bits, bitsOf, hashOf } from "./bits";
import type { Coder } from "./coder";

/**
 * What a link may name by a short code that follows from the id alone: another order of the city's lists changes no link.
 * What a code stands for no longer is read as `?` with the code, which no city has for an id, so it is named as unknown.
 */
export interface LinkIds {
  readonly strategies: readonly string[];
  readonly foci: readonly string[];
  readonly sites: readonly string[];
}

/** More places than this and the codes are no shorter than the ids. */
const MOST_PLACES = 255;

/**
 * Some of a short list as one bit each: every id has the place that its hash leaves on division by the fewest places in which
 * no two share one. They come back in the order of the list.
 */
export function setOf(ids: readonly string[]): Coder<readonly string[]> {
  return {
    write: (chosen) => {
      const places = placesFor(ids);
      if (places === 0 || new Set(chosen).size !== chosen.length || !isAmong(ids, chosen)) return null;
      const taken = new Set(chosen.map((id) => hashOf(id) % places));
      const flags = Array.from({ length: places }, (_, place) => (taken.has(place) ? "1" : "0"));
      return bitsOf(places, 8) + flags.join("");
    },
    read: (bits) => {
      const places = bits.number(8);
      const flags = Array.from({ length: places }, () => bits.flag());
      const chosen = flags.flatMap((flag, place) => (flag ? [atPlace(ids, place, places)] : []));
      const rank = (id: string) => (ids.indexOf(id) + ids.length + 1) % (ids.length + 1);
      return chosen.sort((one, other) => rank(one) - rank(other));
    },
  };
}

/** A few of a short list in their own order, by the places of `setOf`. */
export function someOf(ids: readonly string[]): Coder<readonly string[]> {
  return {
    write: (chosen) => {
      const places = placesFor(ids);
      if (places === 0 || chosen.length > 15 || !isAmong(ids, chosen)) return null;
      const each = chosen.map((id) => bitsOf(hashOf(id) % places, widthOf(places)));
      return bitsOf(chosen.length, 4) + bitsOf(places, 8) + each.join("");
    },
    read: (bits) => {
      const length = bits.number(4);
      const places = bits.number(8);
      return Array.from({ length }, () => atPlace(ids, bits.number(widthOf(places)), places));
    },
  };
}

const widthOf = (places: number): number => Math.ceil(Math.log2(Math.max(places, 1)));

const isAmong = (ids: readonly string[], chosen: readonly string[]): boolean =>
  chosen.every((id) => ids.includes(id));

/** 0: there is no such number. */
function placesFor(ids: readonly string[]): number {
  const hashes = ids.map(hashOf);
  for (let places = Math.max(1, ids.length); places <= MOST_PLACES; places += 1)
    if (new Set(hashes.map((hash) => hash % places)).size === ids.length) return places;
  return 0;
}

function atPlace(ids: readonly string[], place: number, places: number): string {
  const [found, ...others] = places === 0 ? [] : ids.filter((id) => hashOf(id) % places === place);
  return found === undefined || others.length > 0 ? `?${place}` : found;
}

/** How many of the first bits of a hash name a site, by the two bits that say so. */
const WIDTHS = [16, 20, 24, 32] as const;

/**
 * Some of a long list in their own order, each by the first bits of its hash: the fewest that no other of the list has too.
 * @param lengthWidth bits for how many they are
 */
export function sitesOf(ids: readonly string[], lengthWidth: number): Coder<readonly string[]> {
  return {
    write: (chosen) => {
      if (chosen.length >= 2 ** lengthWidth) return null;
      const width = WIDTHS.find((one) => isTold(ids, chosen, one));
      if (width === undefined) return null;
      const codes = chosen.map((id): Bits => bitsOf(codeOf(id, width), width));
      return bitsOf(chosen.length, lengthWidth) + bitsOf(WIDTHS.indexOf(width), 2) + codes.join("");
    },
    read: (bits) => {
      const length = bits.number(lengthWidth);
      const width = WIDTHS[bits.number(2)] ?? 16;
      return Array.from({ length }, () => siteIn(bits, ids, width));
    },
  };
}

/** Without its length: there is one. */
export function siteOf(ids: readonly string[]): Coder<string> {
  return {
    write: (id) => {
      const width = WIDTHS.find((one) => isTold(ids, [id], one));
      return width === undefined ? null : bitsOf(WIDTHS.indexOf(width), 2) + bitsOf(codeOf(id, width), width);
    },
    read: (bits) => siteIn(bits, ids, WIDTHS[bits.number(2)] ?? 16),
  };
}

const codeOf = (id: string, width: number): number => hashOf(id) >>> (32 - width);

/** Whether each of them is on the list, and told from all others there. */
function isTold(ids: readonly string[], chosen: readonly string[], width: number): boolean {
  const codes = ids.map((id) => codeOf(id, width));
  return chosen.every((id) => {
    const code = codeOf(id, width);
    return ids.includes(id) && codes.indexOf(code) === codes.lastIndexOf(code);
  });
}

function siteIn(bits: BitReader, ids: readonly string[], width: number): string {
  const code = bits.number(width);
  const [found, ...others] = ids.filter((id) => codeOf(id, width) === code);
  return found === undefined || others.length > 0 ? `?${code.toString(16)}` : found;
}
