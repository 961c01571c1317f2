import type { Cell } from "../../domain/dataset";
import { marksFitting, numberIn } from "./number-text";

const ANGLE =
  /^(-?\d{1,3})\s*[°º]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|”|''|′′)\s*)?([NSEWO]?)$/i;
const SIGNED = /^([+-]?\d+(?:[.,]\d+)?)\s*°?\s*([NSEWO]?)$/i;

/** A coordinate as tables write it: a number with point or comma, degrees with minutes and seconds; null where it is none. */
export function coordinateOf(cell: Cell): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== "string") return null;
  const text = cell.trim();
  const [marks] = marksFitting([text]);
  if (marks !== undefined) return numberIn(text, marks);
  return angleOf(ANGLE.exec(text)) ?? signedOf(SIGNED.exec(text));
}

function angleOf(found: RegExpExecArray | null): number | null {
  if (found === null) return null;
  const [, degrees = "0", minutes = "0", seconds = "0", side = ""] = found;
  const size = Math.abs(Number(degrees)) + number(minutes) / 60 + number(seconds) / 3600;
  return size * signOf(side) * (degrees.startsWith("-") ? -1 : 1);
}

function signedOf(found: RegExpExecArray | null): number | null {
  return found === null ? null : number(found[1] ?? "") * signOf(found[2] ?? "");
}

const number = (text: string) => Number(text.replace(",", "."));

/** O is the Italian west. */
const signOf = (side: string) => (/[SWO]/i.test(side) ? -1 : 1);
