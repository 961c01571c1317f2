import type { City } from "../../../domain/city";
import type { Gap } from "../../../domain/planner-coverage";
import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import { pilotName } from "../pilot-name";
import type { Plan } from "../use-plan";

type Words = Pick<Plan, "text" | "figures" | "language"> & { readonly city: Pick<City, "layers"> };

/** What a gap's ids stand for. */
export interface GapNames {
  readonly municipalities: ReadonlyMap<string, { readonly name: string }>;
  readonly sites: ReadonlyMap<string, Site>;
  readonly pilots: readonly Site[];
}

/** «Moncalieri, vicino a Sangone»: a place is named after its municipality and the nearest station or site. */
export function gapName(gap: Gap, { municipalities, sites }: GapNames, { text, language }: Words): string {
  const municipality = municipalities.get(gap.municipality)?.name ?? gap.municipality;
  const site = sites.get(gap.nearestSite?.site ?? "");
  if (site === undefined) return municipality;
  const near = text("planner.coverage.gaps.near", { site: inLanguage(site.name, language) });
  return text("planner.coverage.gaps.place", { municipality, near });
}

/** What the nearest site is and how far, then the nearest pilot: both distances in a straight line. */
export const gapDistances = (gap: Gap, names: GapNames, words: Words): string =>
  [...siteWords(gap, names, words), nearestPilotWords(gap, names, words)].join(" · ");

function siteWords({ nearestSite }: Gap, { sites }: GapNames, words: Words): string[] {
  const { text, figures, language, city } = words;
  const site = sites.get(nearestSite?.site ?? "");
  const layer = city.layers.find(({ id }) => id === site?.layer);
  if (nearestSite === null || site === undefined || layer === undefined) return [];
  const values = {
    what: inLanguage(layer.singular, language),
    distance: figures.distance(nearestSite.distance),
  };
  return site.status === "open"
    ? [text("planner.coverage.gaps.site", values)]
    : [
        text("planner.coverage.gaps.siteNotYet", {
          ...values,
          status: text(`common.statusOne.${site.status}`),
        }),
      ];
}

/** How far the nearest pilot is, and which. */
function nearestPilotWords({ nearestPilot }: Gap, { pilots }: GapNames, words: Words): string {
  const { text, figures, language } = words;
  const pilot = pilots.find(({ id }) => id === nearestPilot?.site);
  if (nearestPilot === null || pilot === undefined) return text("planner.coverage.gaps.noPilot");
  return text("planner.coverage.gaps.pilot", {
    distance: figures.distance(nearestPilot.distance),
    pilot: pilotName(pilot, language),
  });
}
