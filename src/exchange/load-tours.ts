import type { Geodata } from "../domain/geodata";
import type { KioskSettings } from "../domain/kiosk-settings";
import type { Problem } from "../domain/problem";
import type { Readable } from "../domain/readable";
import type { Tour } from "../domain/tour";
import { fetchTexts } from "./fetch-texts";
import { kioskFiles } from "./read-geodata";
import { readKiosk, readTours } from "./read-tours";

/**
 * The tours that a city tells, when somebody asks for them and never before. What is wrong is named and left out.
 * @param base the city's folder, ending in a slash: `geodata/`
 */
export async function loadTours(base: string, geodata: Geodata): Promise<Readable<readonly Tour[]>> {
  const fetched = await fetchTexts(base, geodata.city.tours ?? []);
  const tours = readTours(fetched.texts, geodata);
  return { value: tours.value, problems: named(fetched.problems, tours.problems) };
}

/** What a public screen begins with. */
export interface KioskFiles {
  readonly settings: KioskSettings;
  readonly tours: readonly Tour[];
}

/** The settings of a city's public screen and its tours, in one round. What is wrong is named and left out. */
export async function loadKiosk(base: string, geodata: Geodata): Promise<Readable<KioskFiles>> {
  const fetched = await fetchTexts(base, kioskFiles(geodata.city));
  const tours = readTours(fetched.texts, geodata);
  const settings = readKiosk(fetched.texts, geodata, tours.value);
  const problems = named(fetched.problems, [...tours.problems, ...settings.problems]);
  return { value: { settings: settings.value, tours: tours.value }, problems };
}

/** A file that did not come is named once, with the reason why. */
function named(fetching: readonly Problem[], reading: readonly Problem[]): Problem[] {
  return [...fetching, ...reading.filter(({ code }) => code !== "file-missing")];
}
