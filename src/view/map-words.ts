import { inLanguage } from "../domain/text";
import type { LegendWords } from "../map/svg/legend-words";
import type { CityView } from "./use-city";

type Words = Pick<CityView, "text" | "figures" | "language">;

/** What stands over a scale bar: nothing, half and the whole, in the unit that reads best. */
export function scaleWords(metres: number, { text, figures }: Words): readonly [string, string, string] {
  const inKilometres = metres >= 1000;
  const [divisor, unit] = inKilometres ? [1000, text("common.kilometres")] : [1, text("common.metres")];
  const write = (value: number) => figures.decimal(value, Number.isInteger(value) ? 0 : 1);
  return [write(0), write(metres / 2 / divisor), `${write(metres / divisor)} ${unit}`];
}

/** The words of the legend of a map on paper or in a picture that no data bring. @param reach what the pilots' circles stand for */
export function legendWords({ text, figures, language }: Words, reach: string): LegendWords {
  const word = (
    key:
      | "moved"
      | "removed"
      | "planned"
      | "wood"
      | "water"
      | "schematic"
      | "perimeter"
      | "zone"
      | "provisional"
      | "marked",
  ) => text(`planner.sheets.map.${key}`);
  return {
    language,
    proposal: text("common.proposal").toLocaleLowerCase(language),
    reach,
    moved: word("moved"),
    removed: word("removed"),
    planned: word("planned"),
    wood: word("wood"),
    water: word("water"),
    schematic: word("schematic"),
    perimeter: word("perimeter"),
    zone: word("zone"),
    provisional: word("provisional"),
    marked: word("marked"),
    together: (strategies) =>
      text("planner.sheets.map.together", {
        names: figures.list(strategies.map(({ name }) => inLanguage(name, language))),
      }),
  };
}
