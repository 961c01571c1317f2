import type { Bounds, Position } from "../domain/city";
import type { Geodata } from "../domain/geodata";
import type { Problem } from "../domain/problem";
import type { ChapterCamera, WrittenChapter, WrittenTour } from "../domain/tour";
import { PLACEHOLDERS } from "../domain/tour-telling";
import { unitKey } from "../domain/unit";
import { repeated, unknown, untranslated } from "./check-plan";
import { everythingIn } from "./plan-walk";

/**
 * What does not hold inside a tour, or between it and the map: ids that stand twice, names of things that are not there,
 * texts that lack one of the city's languages, cameras that look past the city, titles with a gap that nothing fills.
 */
export function tourFaults(file: string, tour: WrittenTour, geodata: Geodata): Problem[] {
  const ids = idsBy(geodata);
  const walked = [...everythingIn(tour)].flatMap((found) => [
    ...repeated(file, found),
    ...unknown(file, found, ids),
    ...untranslated(file, found, geodata.city.languages),
  ]);
  const looked = tour.chapters.flatMap((chapter) => [
    ...lookingPast(file, chapter, geodata.city.bounds),
    ...unfilled(file, chapter),
  ]);
  return [...walked, ...looked];
}

/** What each name in a tour refers to. */
function idsBy({
  city,
  municipalities,
  zones,
  sites,
}: Geodata): Readonly<Record<string, ReadonlySet<string>>> {
  const of = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
  const units = [
    ...municipalities.map(({ code }) => unitKey({ kind: "municipality", code })),
    ...zones.map(({ id }) => unitKey({ kind: "zone", id })),
  ];
  return {
    strategies: of(city.strategies),
    strategy: of(city.strategies),
    foci: of(city.foci),
    unit: new Set(units),
    site: of(sites),
    each: of(city.layers),
  };
}

/** The middle of what is looked at lies in the city; a box may be a little wider than it. */
function lookingPast(file: string, { id, camera }: WrittenChapter, bounds: Bounds): Problem[] {
  const middle = middleOf(camera);
  if (middle === null || isInside(middle, bounds)) return [];
  const values = { path: "camera", position: middle.join(", "), bounds: bounds.join(", ") };
  return [{ code: "camera-outside", file, feature: id, values }];
}

function middleOf(camera: ChapterCamera | null): Position | null {
  if (camera === null) return null;
  if ("centre" in camera) return camera.centre;
  if (!("bounds" in camera)) return null;
  const [west, south, east, north] = camera.bounds;
  return [(west + east) / 2, (south + north) / 2];
}

const isInside = ([x, y]: Position, [west, south, east, north]: Bounds): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/** A gap stands only in a chapter that is told for each site, and only for what a site can fill in. */
function unfilled(file: string, { id, title, each }: WrittenChapter): Problem[] {
  const filled = each === undefined ? [] : PLACEHOLDERS;
  return Object.entries(title).flatMap(([language, text]) =>
    [...text.matchAll(/\{\{([^}]*)\}\}/g)]
      .filter(([, gap = ""]) => !filled.includes(gap))
      .map(([got]): Problem => {
        const values = { path: `title.${language}`, got };
        return { code: "unknown-reference", file, feature: id, values };
      }),
  );
}
