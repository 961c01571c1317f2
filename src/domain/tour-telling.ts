import type { City } from "./city";
import type { Site } from "./site";
import type { Localised } from "./text";
import type { Chapter, Tour, WrittenChapter, WrittenTour } from "./tour";

/** What may stand in double braces in the title of a chapter that is told for each site of a layer. */
export const PLACEHOLDERS: readonly string[] = ["name", "number"];

/** The tour with each chapter `each` told once for every site of its layer, in the order of their numbers. */
export function told({ chapters, ...frame }: WrittenTour, sites: readonly Site[]): Tour {
  return { ...frame, chapters: chapters.flatMap((chapter) => toldOnce(chapter, sites)) };
}

function toldOnce({ each, ...chapter }: WrittenChapter, sites: readonly Site[]): Chapter[] {
  if (each === undefined) return [chapter];
  return numbered(sites.filter(({ layer }) => layer === each)).map((site) => ({
    ...chapter,
    id: `${chapter.id}-${site.id}`,
    title: filledIn(chapter.title, site),
    camera: { site: site.id },
    selection: { kind: "site", site: site.id },
  }));
}

const numbered = (sites: readonly Site[]): Site[] =>
  sites.toSorted((one, other) => (one.number ?? Infinity) - (other.number ?? Infinity) || 0);

function filledIn(title: Localised, { name, number }: Site): Localised {
  const inOne = (language: string, text: string) =>
    text.replaceAll("{{name}}", name[language] ?? name.en).replaceAll("{{number}}", String(number ?? ""));
  const rest = Object.fromEntries(
    Object.entries(title).map(([language, text]) => [language, inOne(language, text)]),
  );
  return { ...rest, it: inOne("it", title.it), en: inOne("en", title.en) };
}

/** The tour of a city that brings none: what `city.json` itself says of the plan, of each strategy and of its numbered sites. */
export function tourOfCity(city: City, sites: readonly Site[]): Tour {
  const chapter = (id: string, title: Localised, text: Localised): WrittenChapter => ({
    id,
    title,
    text,
    camera: null,
    filters: {},
    selection: null,
    seconds: 10,
  });
  const strategies = city.strategies.map(({ id, name, planLine }) => ({
    ...chapter(`strategy-${id}`, name, planLine),
    filters: { strategies: [id] },
  }));
  const layers = city.layers.filter(({ numbered: isNumbered }) => isNumbered);
  const places = layers.map(({ id, singular }) => ({
    ...chapter(`each-${id}`, { it: "{{number}} · {{name}}", en: "{{number}} · {{name}}" }, singular),
    each: id,
  }));
  const chapters = [chapter("start", city.plan, city.name), ...strategies, ...places];
  return told({ id: "city", title: city.plan, about: city.name, chapters }, sites);
}
