import proj4 from "proj4";
import type { Position } from "../../domain/city";
import { KNOWN_SYSTEMS, type KnownSystem } from "./table";

/** The known system with that EPSG code; null where there is none. */
export const systemOf = (code: number): KnownSystem | null =>
  KNOWN_SYSTEMS.find((system) => system.code === code) ?? null;

/** From two numbers of a file, east first, to longitude and latitude, or back. Numbers that have no image give NaN. */
export type Way = (first: number, second: number) => Position;

const NOWHERE: Position = [Number.NaN, Number.NaN];

/** Metres: half way round the Earth and a little more. Formulas make places even of numbers beyond. */
const FARTHEST = 2.1e7;

type Between = Record<"forward" | "inverse", (position: [number, number]) => [number, number]>;
const ways = new Map<number, Between>();

/** The formulas of a system, made once: each reading of a file tries them. */
function between({ code, definition }: KnownSystem): Between {
  const made = ways.get(code) ?? proj4(definition, "WGS84");
  ways.set(code, made);
  return made;
}

/** The way out of a system into degrees (WGS 84). What is the same within a metre and already in degrees stays as it is. */
export function wayOut(system: KnownSystem): Way {
  if (system.sameAs === 4326) return (x, y) => [x, y];
  const way = finiteOnly(between(system).forward);
  if (system.unit === "degrees") return way;
  return (x, y) => (Math.abs(x) > FARTHEST || Math.abs(y) > FARTHEST ? NOWHERE : way(x, y));
}

/** The way from degrees (WGS 84) into a system, east first. */
export function wayIn(system: KnownSystem): Way {
  if (system.sameAs === 4326) return (x, y) => [x, y];
  return finiteOnly(between(system).inverse);
}

/** proj4 throws for numbers that are not finite, and for degrees that are not on Earth. */
function finiteOnly(way: (position: [number, number]) => [number, number]): Way {
  return (x, y) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return NOWHERE;
    try {
      return way([x, y]);
    } catch {
      return NOWHERE;
    }
  };
}
