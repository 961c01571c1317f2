import type { UnitRef } from "../../../domain/unit";
import { howComputed, membersOf, useApp } from "../../../state";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { Section } from "../../../ui";
import { usePlan } from "../use-plan";
import { Exact } from "./exact";
import { GapList } from "./gap-list";

/** The places of a unit that no pilot reaches, the largest first. */
export function UnitGaps({ unit }: { readonly unit: UnitRef }) {
  const { text } = usePlan();
  const members = useApp((app) => membersOf(app, unit));
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  const codes = new Set(members.map(({ code }) => code));
  return (
    <Section heading={text("planner.coverage.unit.gaps")} onMethod={howComputed("gaps")}>
      {isCounted ? (
        <Exact lines={4}>
          {(answer) => {
            const gaps = answer.gaps.filter(({ municipality }) => codes.has(municipality));
            return gaps.length === 0 ? (
              <p>{text("planner.coverage.unit.noGaps")}</p>
            ) : (
              <GapList gaps={gaps} />
            );
          }}
        </Exact>
      ) : (
        <p>{text("common.notKnown")}</p>
      )}
    </Section>
  );
}
