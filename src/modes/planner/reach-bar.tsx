import { DETOUR, REACH } from "../../domain/scenario-bounds";
import { useApp } from "../../state";
import { edit } from "../../state/planner/editing";
import { hold, release } from "../../state/planner/held";
import { selectPlanner } from "../../state/planner/selectors/scenarios";
import { Button } from "../../ui";
import { NumberField } from "../../ui/controls/number-field";
import { RangeField } from "../../ui/controls/range-field";
import styles from "./reach-bar.module.css";
import { reachMeaning, writeFactor, writeMetres } from "./reach-words";
import { refusalWords } from "./refusal-words";
import { usePlan } from "./use-plan";
import { useReach } from "./use-reach";

/** Metres between two steps of the slider; what lies between is typed. */
const STEP = 50;

const slide = (reach: number) => void hold({ kind: "reach", reach });
const settle = () => void release();

/** How far all pilots reach that have no reach of their own, slid or typed, and what that means. */
export function ReachBar() {
  const plan = usePlan();
  const { text, figures, base } = plan;
  const { asked, others } = useReach();
  const ofData = base.layer.reach ?? REACH.otherwise;
  return (
    <section className={styles.bar} aria-label={text("planner.parts.reach.title")}>
      <RangeField
        label={text("planner.parts.reach.slider")}
        value={asked.ground}
        least={REACH.least}
        most={REACH.most}
        step={STEP}
        write={writeMetres(plan)}
        onSlide={slide}
        onSettle={settle}
      />
      <TypedReach />
      <p className={styles.words}>
        {reachMeaning(asked, plan)}
        {others === 0 ? null : (
          <>
            {" "}
            {text("planner.parts.reach.others", { count: others, replace: { count: figures.count(others) } })}
          </>
        )}
      </p>
      {asked.ground === ofData ? null : (
        <Button tone="plain" onPress={() => edit({ kind: "reach", reach: null })}>
          {text("planner.parts.reach.reset", { ground: writeMetres(plan)(ofData) })}
        </Button>
      )}
    </section>
  );
}

/** The same reach as a number, and how much longer the way is than the straight line. */
function TypedReach() {
  const plan = usePlan();
  const { text } = plan;
  const { asked } = useReach();
  const refusal = useRefusal();
  const take = (reach: number | null) => void edit({ kind: "reach", reach });
  const takeFactor = (factor: number | null) =>
    void edit({ kind: "detour", factor: factor ?? DETOUR.otherwise });
  return (
    <div className={styles.typed}>
      <NumberField
        label={text("planner.parts.reach.typed")}
        value={asked.ground}
        decimals={0}
        unit={text("common.metres")}
        onNumber={take}
        refusal={refusal("reach")}
      />
      <NumberField
        label={text("planner.parts.reach.detour")}
        value={asked.detour}
        decimals={2}
        onNumber={takeFactor}
        refusal={refusal("detour")}
        note={text("planner.parts.reach.detourNote", { usual: writeFactor(DETOUR.usual, plan) })}
      />
    </div>
  );
}

/** Why the last edit of a kind was refused, in words. */
function useRefusal(): (kind: "reach" | "detour") => string | null {
  const { text, figures } = usePlan();
  const refused = useApp((app) => selectPlanner(app).refused);
  return (kind) => (refused?.edit.kind === kind ? refusalWords(refused.refusal, text, figures) : null);
}
