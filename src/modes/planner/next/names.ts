import type { Chosen } from "../../../domain/planner-siting";
import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import type { Figures, Text } from "../../../i18n";

/** How a chosen place is called: the site that stands there, or the line of the reader's list; null for a point of a grid. */
export function placeWords(
  { id }: Pick<Chosen, "id">,
  sites: ReadonlyMap<string, Site>,
  text: Text,
  language: string,
): string | null {
  const site = sites.get(id);
  if (site !== undefined) return inLanguage(site.name, language);
  const line = /^line-(\d+)$/.exec(id)?.[1];
  return line === undefined ? null : text("planner.next.answer.point", { line });
}

/** A place in degrees, latitude first, to about ten metres. */
export const positionWords = ({ at }: Pick<Chosen, "at">, text: Text, figures: Figures): string =>
  text("planner.next.answer.position", {
    latitude: figures.decimal(at[1], 4),
    longitude: figures.decimal(at[0], 4),
  });
