import { useState } from "react";
import { useApp } from "../../../state";
import { wishFor } from "../../../state/planner/searching";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { Button, Section } from "../../../ui";
import { NumberField } from "../../../ui/controls/number-field";
import { refusalWords } from "../refusal-words";
import { usePlan } from "../use-plan";
import { ForbidWish } from "./forbid-wish";
import { KeepWish } from "./keep-wish";
import styles from "./next.module.css";
import { PickedUnits } from "./picked-units";
import { ReachWish } from "./reach-wish";
import { conditionsSet, fieldRefusals, NO_CONDITIONS } from "./wishes";
import { ZoneWish } from "./zone-wish";

/** What the next pilots have to keep to; folded, it says how many conditions are set. */
export function Options() {
  const { text, figures } = usePlan();
  const wish = useApp((app) => selectPlanner(app).wish);
  const set = conditionsSet(wish);
  const [isFolded, fold] = useState(set === 0);
  return (
    <Section
      heading={text("planner.next.options.title")}
      level={4}
      count={
        set === 0
          ? text("planner.next.options.none")
          : text("planner.next.options.set", { count: set, replace: { count: figures.count(set) } })
      }
      foldable
      folded={isFolded}
      onFold={fold}
    >
      <div className={styles.options}>
        <ReachWish />
        <KeepWish />
        <ForbidWish />
        <PickedUnits
          label={text("planner.next.only.units")}
          units={wish.only}
          onUnits={(only) => wishFor({ only })}
        />
        <ZoneWish />
        <Numbers />
        {set > 0 ? (
          <Button tone="plain" onPress={() => wishFor(NO_CONDITIONS)}>
            {text("planner.next.options.reset")}
          </Button>
        ) : null}
      </div>
    </Section>
  );
}

function Numbers() {
  const { text, figures } = usePlan();
  const wish = useApp((app) => selectPlanner(app).wish);
  const { apart, seconds } = fieldRefusals(wish);
  return (
    <>
      <NumberField
        label={text("planner.next.apart.label")}
        value={wish.apart}
        decimals={0}
        unit={text("common.metres")}
        onNumber={(metres) => wishFor({ apart: metres })}
        refusal={apart && refusalWords(apart, text, figures)}
        note={text("planner.next.apart.note")}
        optional
      />
      <NumberField
        label={text("planner.next.seconds.label")}
        value={wish.seconds}
        decimals={0}
        unit={text("planner.next.seconds.unit")}
        onNumber={(limit) => wishFor({ seconds: limit ?? Number.NaN })}
        refusal={seconds && refusalWords(seconds, text, figures)}
      />
    </>
  );
}
