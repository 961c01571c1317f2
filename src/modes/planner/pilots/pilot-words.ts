import type { City } from "../../../domain/city";
import type { Municipality } from "../../../domain/municipality";
import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import type { EditStep, PilotChange } from "../../../state/planner/selectors/changes";
import type { SiteRow } from "../../../ui";
import { pilotName } from "../pilot-name";
import { writeFactor, writeMetres } from "../reach-words";
import type { Plan } from "../use-plan";

/** What words are made with. */
export type Words = Pick<Plan, "city" | "text" | "language" | "figures">;

/** The municipality that a pilot stands in, or that it stands outside. */
export function whereWords(
  { municipality, outside }: Pick<Site, "municipality" | "outside">,
  municipalities: ReadonlyMap<string, Municipality>,
  { text }: Words,
): string {
  const name = municipalities.get(municipality ?? "")?.name;
  if (outside || name === undefined) return text("planner.pilots.outside");
  return name;
}

/** What was done to a pilot, one phrase each; none: it is as the data have it. */
export function changeWords(
  { original, moved, ownReach, hasOtherFoci }: PilotChange,
  words: Words,
): string[] {
  const { text, figures } = words;
  return [
    ...(original === null ? [text("planner.pilots.added")] : []),
    ...(moved === null ? [] : [text("planner.pilots.moved", { distance: figures.distance(moved) })]),
    ...(ownReach === null ? [] : [text("planner.pilots.ownReach", { reach: writeMetres(words)(ownReach) })]),
    ...(hasOtherFoci ? [text("planner.pilots.otherFoci")] : []),
  ];
}

/** A pilot as a row of a list: where it stands and what was done to it. */
export function pilotRow(
  change: PilotChange,
  municipalities: ReadonlyMap<string, Municipality>,
  words: Words,
): SiteRow {
  const { site } = change;
  const changes = changeWords(change, words);
  return {
    id: site.id,
    name: inLanguage(site.name, words.language),
    number: site.number,
    slot: slotOf(words.city, site),
    where: whereWords(site, municipalities, words),
    status: changes.length === 0 ? words.text("planner.pilots.asData") : changes.join(" · "),
    proposal: site.proposal,
  };
}

/** Another site as a row of a list. */
export const siteRow = (site: Site, status: string, words: Words): SiteRow => ({
  id: site.id,
  name: inLanguage(site.name, words.language),
  number: site.number,
  slot: slotOf(words.city, site),
  where: layerWords(site, words),
  status,
  proposal: site.proposal,
});

/** What kind of thing a site is: «Stazione della metropolitana». */
export function layerWords({ layer: id }: Pick<Site, "layer">, { city, language }: Words): string {
  const layer = city.layers.find((one) => one.id === id);
  return layer === undefined ? "" : inLanguage(layer.singular, language);
}

/** The slot of the strategy that a site counts for. */
export const slotOf = ({ strategies }: City, { strategy, counted }: Site): SiteRow["slot"] =>
  counted ? (strategies.find(({ id }) => id === strategy)?.slot ?? null) : null;

/** The names of foci, as one phrase. */
const fociWords = (ids: readonly string[], { city, language, figures }: Words): string =>
  figures.list(
    ids.map((id) => {
      const focus = city.foci.find((one) => one.id === id);
      return focus === undefined ? id : inLanguage(focus.name, language);
    }),
  );

/** One edit as a phrase: «spostato 7 · Barriera di 230 m». */
export function editWords({ edit, pilot: concerned, moved }: EditStep, words: Words): string {
  const { text, figures } = words;
  const pilot = concerned === null ? text("planner.pilots.edits.gone") : pilotName(concerned, words.language);
  switch (edit.kind) {
    case "move":
      return moved === null
        ? text("planner.pilots.edits.moveUnknown", { pilot })
        : text("planner.pilots.edits.move", { pilot, distance: figures.distance(moved) });
    case "add":
    case "remove":
    case "restore":
      return text(`planner.pilots.edits.${edit.kind}`, { pilot });
    case "pilot-reach":
      return edit.reach === null
        ? text("planner.pilots.edits.noOwnReach", { pilot })
        : text("planner.pilots.edits.ownReach", { pilot, reach: writeMetres(words)(edit.reach) });
    case "foci":
      return edit.foci.length === 0
        ? text("planner.pilots.edits.noFoci", { pilot })
        : text("planner.pilots.edits.foci", { pilot, foci: fociWords(edit.foci, words) });
    case "reach":
      return edit.reach === null
        ? text("planner.pilots.edits.dataReach")
        : text("planner.pilots.edits.reach", { reach: writeMetres(words)(edit.reach) });
    case "detour":
      return text("planner.pilots.edits.detour", { factor: writeFactor(edit.factor, words) });
  }
}
