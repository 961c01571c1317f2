import { howComputed, turnTo, useApp } from "../../../state";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { EmptyState, Panel } from "../../../ui";
import { TakeAway } from "../take-away";
import { usePlan } from "../use-plan";
import { DifferenceAnswer } from "./difference-answer";
import { DifferenceTables } from "./difference-tables";
import { sideName } from "./names";
import { Terms } from "./terms";

/** Before and after by municipality and by zone, in one table each. */
export function Difference({ onClose }: { readonly onClose: () => void }) {
  const { text } = usePlan();
  const planner = useApp(selectPlanner);
  const { compared } = planner;
  if (compared === null)
    return (
      <Panel title={text("planner.compare.title")} onClose={onClose} onMethod={howComputed("difference")}>
        <EmptyState
          sentence={text("planner.compare.gone")}
          actions={[
            { id: "compare", label: text("planner.desk.task.compare"), onPress: () => turnTo("compare") },
          ]}
        />
      </Panel>
    );
  const kind = text("planner.compare.from", {
    before: sideName(planner, compared.before, text),
    after: sideName(planner, compared.after, text),
  });
  return (
    <Panel
      title={text("planner.compare.title")}
      kind={kind}
      onClose={onClose}
      onMethod={howComputed("difference")}
    >
      <DifferenceAnswer>{(difference) => <DifferenceTables difference={difference} />}</DifferenceAnswer>
      <TakeAway subject="difference" />
      <Terms compared={compared} />
    </Panel>
  );
}
