import type { Geodata } from "../domain/geodata";
import type { Problem } from "../domain/problem";
import type { Texts } from "../exchange/read-geodata";
import { readKiosk, readTours } from "../exchange/read-tours";

/** Everything that is wrong with the tours of a city and with the settings of its public screen. */
export function kioskProblems(texts: Texts, geodata: Geodata): Problem[] {
  const tours = readTours(texts, geodata);
  return [...tours.problems, ...readKiosk(texts, geodata, tours.value).problems];
}
