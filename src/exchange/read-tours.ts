import type { City } from "../domain/city";
import type { Geodata } from "../domain/geodata";
import { FIRST_KIOSK_SETTINGS, type KioskSettings } from "../domain/kiosk-settings";
import { good, type Problem } from "../domain/problem";
import type { Readable } from "../domain/readable";
import type { Tour, WrittenTour } from "../domain/tour";
import { told } from "../domain/tour-telling";
import { tourFaults } from "./check-tours";
import { parseKioskSettings } from "./parse-kiosk";
import { parseTour } from "./parse-tour";
import { type Texts, withText } from "./read-geodata";

/**
 * The texts of a city's tours to the tours that can be told, in the city's order. A chapter with a fault is left out, and so is
 * a tour of which none is left; each fault is named.
 */
export function readTours(texts: Texts, geodata: Geodata): Readable<readonly Tour[]> {
  const written = (geodata.city.tours ?? []).map((file) => readTour(file, texts, geodata));
  const problems = written.flatMap((one) => [...one.problems]);
  const seen = new Set<string>();
  const tours: Tour[] = [];
  for (const { file, value } of written) {
    if (value === null) continue;
    if (seen.has(value.id)) problems.push({ code: "duplicate-id", file, feature: value.id, values: {} });
    else if (value.chapters.length > 0) tours.push(value);
    seen.add(value.id);
  }
  return { value: tours, problems };
}

interface ReadTour extends Readable<Tour | null> {
  readonly file: string;
}

function readTour(file: string, texts: Texts, geodata: Geodata): ReadTour {
  const parsed = withText(texts, file, (text) => parseTour(file, text));
  if (!parsed.ok) return { file, value: null, problems: parsed.problems };
  const { value: tour, problems } = parsed.value;
  const faults = tourFaults(file, tour, geodata);
  const value = told(withoutFaulty(tour, faults), geodata.sites);
  return { file, value, problems: [...problems, ...faults] };
}

/** What leaves a chapter fit to be told: of two with the same id the first stays, and a missing text falls back to English. */
const HARMLESS: readonly Problem["code"][] = ["duplicate-id", "language-missing"];

/** Faults are named by the chapter that they stand in. */
function withoutFaulty(tour: WrittenTour, faults: readonly Problem[]): WrittenTour {
  const harmful = faults.filter(({ code }) => !HARMLESS.includes(code));
  const wrong = new Set(harmful.map(({ feature }) => feature));
  const seen = new Set<string>();
  const chapters = tour.chapters.filter(({ id }) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst && !wrong.has(id);
  });
  return { ...tour, chapters };
}

/**
 * The settings of a city's public screen over the defaults; without a file they are the defaults. `tours` are the tours
 * that can be told: a setting that names another one, or a language that the city does not speak, is named and left out.
 */
export function readKiosk(texts: Texts, { city }: Geodata, tours: readonly Tour[]): Readable<KioskSettings> {
  const { kiosk: file } = city;
  if (file === undefined) return { value: FIRST_KIOSK_SETTINGS, problems: [] };
  const read = withText(texts, file, (text) => good(parseKioskSettings(file, text)));
  if (!read.ok) return { value: FIRST_KIOSK_SETTINGS, problems: read.problems };
  const { value, problems } = read.value;
  const fitting = fittingSettings(file, value, city, tours);
  return { value: { ...value, ...fitting.value }, problems: [...problems, ...fitting.problems] };
}

type Choices = Pick<KioskSettings, "tours" | "languages">;

/** The tours and languages of some settings that there are. */
export function fittingSettings(
  file: string,
  settings: Choices,
  { languages }: Pick<City, "languages">,
  tours: readonly Tour[],
): Readable<Choices> {
  const known = { tours: tours.map(({ id }) => id), languages };
  const problems: Problem[] = [];
  const among = (path: keyof Choices) =>
    settings[path].filter((got) => {
      if (known[path].includes(got)) return true;
      problems.push({ code: "unknown-reference", file, feature: null, values: { path, got } });
      return false;
    });
  return { value: { tours: among("tours"), languages: among("languages") }, problems };
}
