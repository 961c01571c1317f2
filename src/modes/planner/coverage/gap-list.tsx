import { useState } from "react";
import { residents, shareOf } from "../../../domain/measure";
import type { Gap } from "../../../domain/planner-coverage";
import { flyToPlace, liftSheet, selectMunicipalities, selectSites, useApp } from "../../../state";
import { selectSettledPilots } from "../../../state/planner/selectors/pilots";
import { Button, UnitLine } from "../../../ui";
import { Rough } from "../../../ui/figures/rough";
import { usePlan } from "../use-plan";
import styles from "./coverage.module.css";
import { gapDistances, gapName } from "./gap-words";

/** How many places are shown at first, and how many more each time. */
const STEP = 20;

/** Uncovered places, the largest first; a tap flies there. */
export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { text, figures } = usePlan();
  const [most, setMost] = useState(STEP);
  const shown = gaps.slice(0, most);
  const people = sumOf(shown);
  const left = Math.min(STEP, gaps.length - shown.length);
  return (
    <div>
      {shown.map((gap) => (
        <GapLine key={gap.id} gap={gap} />
      ))}
      {left > 0 ? (
        <div className={styles.tight}>
          <p className={styles.small}>
            {text("planner.coverage.gaps.shown", {
              shown: figures.count(shown.length),
              all: figures.count(gaps.length),
              residents: figures.residents(people),
              share: figures.share(shareOf(people, sumOf(gaps))),
            })}
          </p>
          <Button onPress={() => setMost(most + STEP)}>
            {text("planner.coverage.gaps.more", { count: figures.count(left) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

export const sumOf = (gaps: readonly Gap[]) => residents(gaps.reduce((sum, gap) => sum + gap.residents, 0));

function GapLine({ gap }: { readonly gap: Gap }) {
  const plan = usePlan();
  const { text, figures } = plan;
  const municipalities = useApp(selectMunicipalities);
  const sites = useApp(selectSites);
  const pilots = useApp(selectSettledPilots);
  const names = { municipalities, sites, pilots };
  return (
    <UnitLine
      name={gapName(gap, names, plan)}
      kind={gapDistances(gap, names, plan)}
      figure={
        <>
          <Rough why={gap.rough ? text("planner.coverage.gaps.rough") : undefined} />
          {figures.residents(gap.residents)}
        </>
      }
      onSelect={() => goToGap(gap)}
    />
  );
}

/** Shows a place on the map; on a phone the sheet makes room for it. */
function goToGap({ centre }: Gap): void {
  liftSheet("half");
  flyToPlace(centre);
}
