import type { City } from "../../../../domain/city";
import { shareOf } from "../../../../domain/measure";
import { SMALLEST_PATCH } from "../../../../domain/overlap";
import { LESS_REACH, MORE_REACH } from "../../../../domain/planner";
import { MOST_PILOTS } from "../../../../domain/planner-siting";
import { inLanguage } from "../../../../domain/text";
import { selectInside, selectPointCount, useApp } from "../../../../state";
import { type CityView, useCity } from "../../../../view/use-city";

/** What the rules rest on in this city: reaches, gaps, census. The words name whichever of it they need. */
export function useGeneralValues(): Readonly<Record<string, string>> {
  const view = useCity();
  const { city, figures, text, language } = view;
  const inside = useApp(selectInside);
  const points = useApp(selectPointCount);
  const rough = new Set(city.residentMethods.filter((method) => method.rough).map(({ id }) => id));
  const sum = (rows: typeof inside) => rows.reduce((all, { residents }) => all + residents, 0);
  const roughResidents = sum(inside.filter(({ residentMethod }) => rough.has(residentMethod)));
  const share = figures.share(shareOf(roughResidents, sum(inside)));
  return {
    reaches: reachWords(city, view),
    less: percent(LESS_REACH, view),
    more: percent(MORE_REACH, view),
    smallest: `${figures.count(SMALLEST_PATCH)} m²`,
    incomplete: incompleteWords(city, view),
    membership: inLanguage(city.membershipNote, language),
    year: `${city.censusYear}`,
    points: figures.count(points),
    rough: `${figures.residents(roughResidents)} (${share})`,
    most: text("about.method.pilots", { count: MOST_PILOTS }),
  };
}

const percent = (part: number, { figures }: CityView): string => `${figures.decimal(part * 100, 0)} %`;

function reachWords({ layers }: City, { figures, language }: CityView): string {
  const own = layers.filter(({ reach, strategy }) => reach !== null && strategy !== null);
  return figures.list(
    own.map(({ name, reach }) => `${inLanguage(name, language)} ${figures.distance(reach)}`),
  );
}

function incompleteWords({ layers }: City, { figures, text, language }: CityView): string {
  const names = layers.filter(({ complete }) => !complete).map(({ name }) => inLanguage(name, language));
  return names.length === 0 ? text("about.method.noGaps") : figures.list(names);
}
