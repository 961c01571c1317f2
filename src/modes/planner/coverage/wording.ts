import { shareOf } from "../../../domain/measure";
import { type Amount, wholeOf } from "../../../domain/planner";
import type { CoverageRow } from "../../../domain/planner-coverage";
import { inLanguage } from "../../../domain/text";
import type { UnitRef } from "../../../domain/unit";
import type { CoverageFigures } from "../../../state/planner/selectors/coverage-rows";
import { roughWords } from "../total-words";
import type { Plan } from "../use-plan";

type Words = Pick<Plan, "text" | "figures" | "language">;

/** Why figures rest on rough points at all: some residents of the unit are placed roughly, reached or not. */
export function roughHere(
  { depths, rough }: Pick<CoverageFigures, "depths" | "rough">,
  { text, figures }: Pick<Words, "text" | "figures">,
): string | undefined {
  if (rough === 0) return undefined;
  return text("planner.coverage.roughHere", {
    residents: figures.residents(rough),
    share: figures.share(shareOf(rough, wholeOf(depths).residents)),
  });
}

/** Both reasons that a bar by depth asks for: of those who are reached, and of those who are not. */
export function roughDepths(
  row: Pick<CoverageFigures, "depths" | "rough" | "roughCovered">,
  words: Pick<Words, "text" | "figures">,
): { readonly rough: string | undefined; readonly roughNone: string | undefined } {
  const isNoneRough = row.rough > row.roughCovered;
  return { rough: roughWords(row, words), roughNone: isNoneRough ? roughHere(row, words) : undefined };
}

/** An amount as its parts: «140.000 residenti», «9,0 %», «20,10 km²». `all`: the residents of the whole; null until counted. */
export function amountWords(
  { residents, area }: Amount,
  all: number | null,
  { text, figures }: Pick<Words, "text" | "figures">,
): { readonly residents: string; readonly share: string; readonly area: string } {
  return {
    residents:
      all === null
        ? `${text("planner.parts.depth.residents")}: ${text("common.notKnown")}`
        : figures.residents(residents),
    share: figures.share(all === null ? null : shareOf(residents, all)),
    area: figures.area(area),
  };
}

/** A zone with its official number; a municipality by its name alone. */
export function unitTitle(unit: UnitRef, name: string, { text }: Pick<Words, "text">): string {
  return unit.kind === "zone" ? text("planner.coverage.units.zoneName", { id: unit.id, name }) : name;
}

/** How far residents have to the nearest pilot, in one sentence. */
export function distanceWords({ distances }: Pick<CoverageRow, "distances">, words: Words): string {
  const { text, figures } = words;
  if (distances === null) return text("planner.coverage.spread.distanceUnknown");
  return text("planner.coverage.spread.distance", {
    median: figures.distance(distances.median),
    ninth: figures.distance(distances.ninth),
  });
}

/** How many of those reached have a known river on their straight line to the pilot. */
export function riverWords(
  { acrossRiver }: Pick<CoverageRow, "acrossRiver">,
  covered: number,
  { text, figures }: Pick<Words, "text" | "figures">,
): string {
  if (acrossRiver === 0) return text("planner.coverage.river.none");
  return text("planner.coverage.river.words", {
    residents: figures.residents(acrossRiver),
    share: figures.share(shareOf(acrossRiver, covered)),
  });
}

/** Rivers are known only as far as the data go: what is known to be missing, in the data's own words. */
export function riverNote({ city, text, language }: Pick<Plan, "city" | "text" | "language">): string {
  const notes = city.layers
    .filter(({ ground }) => ground === "water")
    .flatMap(({ note }) => (note === undefined ? [] : [inLanguage(note, language)]));
  return [text("planner.coverage.river.known"), ...notes].join(" ");
}
