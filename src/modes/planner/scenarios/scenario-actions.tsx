import { useRef, useState } from "react";
import { useApp } from "../../../state";
import { firstFree } from "../../../state/planner/first-free";
import type { NameRefusal } from "../../../state/planner/name-refusal";
import { askToDelete, copyScenario, renameScenario, startScenario } from "../../../state/planner/scenarios";
import { selectScenario, selectScenarios } from "../../../state/planner/selectors/scenarios";
import { Button } from "../../../ui";
import { usePlan } from "../use-plan";
import { NamingForm } from "./naming-form";
import styles from "./scenario-bar.module.css";

const NAMED = ["new", "copy", "rename"] as const;
type Naming = (typeof NAMED)[number];

/** What can be done with the scenarios: a new one, a copy, another name, and an end. */
export function ScenarioActions() {
  const { text } = usePlan();
  const scenario = useApp(selectScenario);
  const [naming, setNaming] = useState<Naming | null>(null);
  const row = useRef<HTMLFieldSetElement>(null);
  const leave = (asked: Naming) => {
    setNaming(null);
    row.current?.querySelectorAll("button")[NAMED.indexOf(asked)]?.focus();
  };
  return (
    <>
      <fieldset ref={row} className={styles.row}>
        <legend className="visually-hidden">{text("planner.scenarios.actions")}</legend>
        {NAMED.map((kind) => (
          <Button
            key={kind}
            tone="plain"
            expanded={naming === kind}
            disabled={kind === "rename" && scenario === null}
            onPress={() => setNaming(naming === kind ? null : kind)}
          >
            {text(`planner.scenarios.${kind}`)}
          </Button>
        ))}
        <Button
          tone="plain"
          disabled={scenario === null}
          onPress={() => scenario && askToDelete(scenario.id)}
        >
          {text("planner.scenarios.delete")}
        </Button>
      </fieldset>
      {naming === null ? null : <Naming key={naming} kind={naming} onLeave={() => leave(naming)} />}
    </>
  );
}

function Naming({ kind, onLeave }: { readonly kind: Naming; readonly onLeave: () => void }) {
  const { text } = usePlan();
  const scenario = useApp(selectScenario);
  const taken = useApp(selectScenarios).map((one) => one.scenario.name);
  const name = scenario?.name ?? text("planner.scenarios.data");
  const first: Record<Naming, () => string> = {
    new: () => firstFree((number) => text("planner.scenarios.fresh", { number }), taken),
    copy: () =>
      firstFree(
        (number) =>
          number === 1
            ? text("planner.scenarios.copyOf", { name })
            : text("planner.scenarios.copyOfAgain", { name, number }),
        taken,
      ),
    rename: () => name,
  };
  const act: Record<Naming, (name: string) => NameRefusal | null> = {
    new: startScenario,
    copy: (called) => copyScenario(scenario?.id ?? null, called),
    rename: (called) => (scenario === null ? null : renameScenario(scenario.id, called)),
  };
  const onName = (called: string) => {
    const refusal = act[kind](called.trim());
    if (refusal === null) onLeave();
    return refusal;
  };
  return (
    <NamingForm
      first={first[kind]()}
      confirm={text(`planner.scenarios.naming.${kind}`)}
      onName={onName}
      onLeave={onLeave}
    />
  );
}
