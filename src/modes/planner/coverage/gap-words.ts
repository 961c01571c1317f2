import type { Gap } from "../../../domain/planner-coverage";
import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import type { Plan } from "../use-plan";
import { pilotName } from "./wording";

type Words = Pick<Plan, "text" | "figures" | "language">;

/** What a gap's ids stand for. */
export interface GapNames {
  readonly municipalities: ReadonlyMap<string, { readonly name: string }>;
  readonly sites: ReadonlyMap<string, Site>;
  readonly pilots: readonly Site[];
}

/** «Moncalieri, Stazione a 350 m»: a place is named after its municipality and the nearest station or site. */
export function gapName(gap: Gap, { municipalities, sites }: GapNames, words: Words): string {
  const { text, figures, language } = words;
  const municipality = municipalities.get(gap.municipality)?.name ?? gap.municipality;
  const site = gap.nearestSite === null ? undefined : sites.get(gap.nearestSite.site);
  if (gap.nearestSite === null || site === undefined) return municipality;
  const near = text("planner.coverage.gaps.near", {
    site: inLanguage(site.name, language),
    distance: figures.distance(gap.nearestSite.distance),
  });
  return text("planner.coverage.gaps.place", { municipality, near });
}

/** How far the nearest pilot is, and which. */
export function nearestPilotWords({ nearestPilot }: Gap, { pilots }: GapNames, words: Words): string {
  const { text, figures, language } = words;
  const pilot = pilots.find(({ id }) => id === nearestPilot?.site);
  if (nearestPilot === null || pilot === undefined) return text("planner.coverage.gaps.noPilot");
  return text("planner.coverage.gaps.pilot", {
    distance: figures.distance(nearestPilot.distance),
    pilot: pilotName(pilot, language),
  });
}
