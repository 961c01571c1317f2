import { locator } from "../../analysis/live/whereabouts";
import type { Position } from "../../domain/city";
import { type BadLine, type PlaceFault, parsePlaces } from "../../exchange/parse-places";
import { selectGeodata } from "../selectors/geodata";
import { store } from "../store";
import { wishFor } from "./searching";

/**
 * Why a line of the reader's own points is left out: it cannot be read, stands in no municipality of the city (or would if
 * its two numbers changed places), or says the same place again.
 */
type OwnFault = PlaceFault | "outside" | "swapped" | "repeated";

/** A line of the reader's own points that is left out. */
export type BadPoint = BadLine<OwnFault>;

/**
 * Makes the reader's own points the candidates, from a list of «latitude, longitude» lines. The good lines count from now
 * on, each under the id `line-n`; the others are returned, by line.
 */
export function giveOwnPoints(text: string): readonly BadPoint[] {
  const { places, bad } = parsePlaces(text);
  const locate = locator(selectGeodata(store.getState())?.municipalities ?? []);
  const faultOf = ([longitude, latitude]: Position): OwnFault | null => {
    if (locate([longitude, latitude]) !== null) return null;
    return locate([latitude, longitude]) === null ? "outside" : "swapped";
  };
  const known = new Set<string>();
  const faults = places.flatMap(({ at, ...line }): BadPoint[] => {
    const fault = faultOf(at) ?? (known.has(at.join()) ? "repeated" : null);
    known.add(at.join());
    return fault === null ? [] : [{ ...line, fault }];
  });
  const left = new Set(faults.map(({ line }) => line));
  const good = places.filter(({ line }) => !left.has(line));
  wishFor({
    candidates: { kind: "places", places: good.map(({ line, at }) => ({ id: `line-${line}`, at })) },
  });
  return [...bad, ...faults].sort((one, other) => one.line - other.line);
}
