import { encode } from "uqr";

/**
 * How fine a code may be. plain: up to version 10 every phone scans it from a screen at arm's length, though 15 % of it be lost to
 * glare and dirt. fine: for much text, up to version 25 and with 7 %; it wants to be drawn larger.
 */
const FINENESS = {
  plain: { ecc: "M", maxVersion: 10 },
  fine: { ecc: "L", maxVersion: 25 },
} as const;
export type Fineness = keyof typeof FINENESS;

/** Light modules on each side, as ISO/IEC 18004 asks for. */
const QUIET = 4;

export interface QrPicture {
  /** Modules on a side, the quiet zone included. */
  readonly size: number;
  readonly version: number;
  readonly fineness: Fineness;
  /** The dark modules as the outline of an SVG path, a module being 1 × 1. */
  readonly path: string;
}

/** The picture of a code; null where the text does not fit into one so fine. */
export function qrOf(text: string, fineness: Fineness = "plain"): QrPicture | null {
  const code = encoded(text, fineness);
  if (code === null) return null;
  const { data, size, version } = code;
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return { size, version, fineness, path };
}

function encoded(text: string, fineness: Fineness): ReturnType<typeof encode> | null {
  try {
    return encode(text, { ...FINENESS[fineness], boostEcc: true, border: QUIET });
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}
