import { encode } from "uqr";

/** Codes up to here are scanned from a screen at arm's length by every phone. */
const MOST_VERSION = 10;
/** Light modules on each side, as ISO/IEC 18004 asks for. */
const QUIET = 4;

export interface QrPicture {
  /** Modules on a side, the quiet zone included. */
  readonly size: number;
  readonly version: number;
  /** The dark modules as the outline of an SVG path, a module being 1 × 1. */
  readonly path: string;
}

/** The picture of a code at level M (15 % may be lost to glare and dirt) or better; null where the text does not fit version 10. */
export function qrOf(text: string): QrPicture | null {
  const code = encoded(text);
  if (code === null) return null;
  const { data, size, version } = code;
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return { size, version, path };
}

function encoded(text: string): ReturnType<typeof encode> | null {
  try {
    return encode(text, { ecc: "M", boostEcc: true, maxVersion: MOST_VERSION, border: QUIET });
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}
