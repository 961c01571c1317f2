import { createSelector } from "reselect";
import type { CoverageQuestion } from "../../../domain/planner-coverage";
import type { DifferenceQuestion } from "../../../domain/planner-difference";
import { standsAt } from "../../../domain/scenario-pilots";
import type { Site } from "../../../domain/site";
import { selectGeodata, selectInside } from "../../selectors/geodata";
import { selectCounted } from "../../selectors/question";
import type { App } from "../../store";
import { pilotsOf, selectSettledPilots } from "./pilots";
import { selectPilotBase, selectPlanner } from "./scenarios";

/** What is asked of the reckoning, and the key that its answer is kept under. */
export interface Keyed<Question> {
  readonly key: string;
  /** What its key has in common with all questions on the same ground: a last answer stands for no other. */
  readonly ground: string;
  readonly question: Question;
}

/** The units, and whether residents are counted: answers from before they came have none. */
const selectGroundKey = createSelector(
  [selectGeodata, selectInside, (app: App) => app.points.status === "ready"],
  (geodata, inside, hasPoints): string =>
    [geodata?.version ?? "", hasPoints ? "points" : "ground", ...inside.map(({ code }) => code)].join(" "),
);

const groundOf = (kind: "coverage" | "difference", ground: string): string => `${kind} | ${ground} | `;
const siteKey = (site: Site): string =>
  `${site.id}@${standsAt(site).join(",")},${site.reach},${site.foci.join("+")}`;
const sitesKey = (sites: readonly Site[]): string => sites.map(siteKey).join(" ");

/** The sites of other layers that count. */
const selectOthers = createSelector([selectCounted, selectPilotBase], (counted, base): readonly string[] =>
  counted.filter(({ layer }) => layer !== base?.layer.id).map(({ id }) => id),
);

/** What is asked about coverage now; an edit in hand asks for nothing. Null until the data are there. */
export const selectCoverageQuestion = createSelector(
  [selectGroundKey, selectInside, selectOthers, selectSettledPilots, selectPilotBase],
  (ground, inside, counted, pilots, base): Keyed<CoverageQuestion> | null =>
    base === null
      ? null
      : {
          ground: groundOf("coverage", ground),
          key: groundOf("coverage", ground) + [sitesKey(pilots), ...counted].join(" | "),
          question: { pilots, units: inside.map(({ code }) => code), counted },
        },
);

/** What is asked about two scenarios; null when none are compared. */
export const selectDifferenceQuestion = createSelector(
  [
    selectGroundKey,
    selectInside,
    (app: App) => comparedPilots(app, "before"),
    (app: App) => comparedPilots(app, "after"),
  ],
  (ground, inside, before, after): Keyed<DifferenceQuestion> | null =>
    before === null || after === null
      ? null
      : {
          ground: groundOf("difference", ground),
          key: groundOf("difference", ground) + [sitesKey(before), sitesKey(after)].join(" | "),
          question: { before, after, units: inside.map(({ code }) => code) },
        },
);

function comparedPilots(app: App, side: "before" | "after"): readonly Site[] | null {
  const { compared } = selectPlanner(app);
  return compared === null || selectPilotBase(app) === null ? null : pilotsOf(app, compared[side]);
}
