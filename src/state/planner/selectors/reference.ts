import { createSelector } from "reselect";
import { liveOf } from "../../../analysis/live/live";
import type { Residents } from "../../../domain/measure";
import { coveredOf, sumDepths } from "../../../domain/planner";
import type { Edit } from "../../../domain/scenario";
import { apply } from "../../../domain/scenario-apply";
import { selectGeodata, selectInside } from "../../selectors/geodata";
import type { App } from "../../store";
import { selectRough } from "./coverage-rows";
import { selectEditsInHand, selectPilotBase } from "./scenarios";

const isOfReach = ({ kind }: Edit): boolean => kind === "reach" || kind === "detour";

/** Whether the edits do more than change how far all pilots reach. */
const selectHasOwnPilots = (app: App): boolean => selectEditsInHand(app).some((edit) => !isOfReach(edit));

const lastOf = (kind: Edit["kind"]) => (app: App) =>
  selectEditsInHand(app).findLast((edit) => edit.kind === kind) ?? null;

/** The pilots of the data, with the reach that is asked for now. */
const selectReferencePilots = createSelector(
  [selectPilotBase, lastOf("reach"), lastOf("detour")],
  (base, reach, detour) => {
    const edits = [reach, detour].filter((edit) => edit !== null);
    // None of these moves a pilot, so none is looked for.
    return base === null ? [] : apply(base, edits, () => null);
  },
);

/** A kernel of its own: one that is asked about two sets of pilots in turn begins anew each time. */
const selectReferenceLive = createSelector(
  [selectGeodata, selectInside, ({ points }: App) => (points.status === "ready" ? points.value : null)],
  (geodata, inside, points) => (geodata === null || points === null ? null : liveOf(inside, points)),
);

const selectReferenceFigures = createSelector(
  [selectReferenceLive, selectReferencePilots, selectRough],
  (live, pilots, rough): { readonly residents: Residents; readonly isRough: boolean } | null => {
    if (live === null) return null;
    const units = live.figures(pilots);
    const roughly = sumDepths(units.filter(({ code }) => rough.has(code)));
    return {
      residents: coveredOf(sumDepths(units)).residents,
      isRough: coveredOf(roughly).residents > 0,
    };
  },
);

/**
 * Residents whom the pilots of the data reach at the reach that is asked for now, so that what was moved, added or
 * removed can be told from what a longer reach does. null where nothing but the reach was changed, and until the
 * residents' points have come.
 */
export const selectReference = (app: App): Residents | null =>
  selectHasOwnPilots(app) ? (selectReferenceFigures(app)?.residents ?? null) : null;

/** Whether some of those residents stand on rough points. */
export const selectIsReferenceRough = (app: App): boolean =>
  selectHasOwnPilots(app) && selectReferenceFigures(app)?.isRough === true;
