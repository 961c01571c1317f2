import type { Change, Changed } from "../../../domain/planner-difference";
import { useApp } from "../../../state";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { Rough } from "../../../ui/figures/rough";
import { usePlan } from "../use-plan";
import { amountOf, type Measure } from "./compare-rows";

interface ChangedFigureProps {
  readonly of: { readonly changed: Changed; readonly rough: ReadonlySet<Change> };
  readonly change: Change;
  readonly measure: Measure;
}

/** What is gained, lost or unchanged, in residents or in ground; residents wear the mark of rough ones among them. */
export function ChangedFigure({ of: { changed, rough }, change, measure }: ChangedFigureProps) {
  const { text, figures } = usePlan();
  const withResidents = useApp((app) => selectFigures(app).withResidents);
  const value = amountOf(changed, change, measure);
  if (measure === "area") return figures.area(value);
  const isRough = withResidents && rough.has(change);
  return (
    <>
      <Rough why={isRough ? text("planner.compare.roughWhy") : undefined} />
      {figures.count(withResidents ? value : null)}
    </>
  );
}
