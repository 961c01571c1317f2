import { useEffect, useRef, useState } from "react";
import type { Chosen } from "../../../domain/planner-siting";
import { selectMunicipalities, selectSites, turnTo, useApp } from "../../../state";
import { compareScenarios } from "../../../state/planner/comparing";
import { firstFree } from "../../../state/planner/first-free";
import type { ScenarioRef } from "../../../state/planner/memory";
import { type NameRefusal, nameRefusal } from "../../../state/planner/name-refusal";
import { takeAnswer } from "../../../state/planner/searching";
import { selectPlanner, selectScenarios } from "../../../state/planner/selectors/scenarios";
import { Button, Notice } from "../../../ui";
import { TextField } from "../../../ui/controls/text-field";
import { usePlan } from "../use-plan";
import { placeWords } from "./names";
import styles from "./next.module.css";
import type { AnswerProps } from "./next-answer";

/** An answer that became a scenario, and the one that it is to be compared with. */
export interface Taken {
  readonly id: string;
  readonly name: string;
  readonly before: ScenarioRef;
}

interface TakeItProps extends AnswerProps {
  readonly onTaken: (taken: Taken) => void;
}

/** Makes the answer a scenario like any other, under a name. */
export function TakeIt({ search, best, onTaken }: TakeItProps) {
  const { text, figures, language } = usePlan();
  const { goal } = search.question;
  const taken = useApp(selectScenarios).map(({ scenario }) => scenario.name);
  const asked =
    goal.kind === "most"
      ? text("planner.next.take.most", { count: best.chosen.length })
      : text("planner.next.take.share", { share: figures.share(goal.share) });
  const numbered = (number: number) => (number === 1 ? asked : `${asked} (${figures.count(number)})`);
  const [name, setName] = useState(() => firstFree(numbered, taken));
  const [refused, refuse] = useState<NameRefusal | null>(null);
  const sites = useApp(selectSites);
  const municipalities = useApp(selectMunicipalities);
  const before = useApp((app) => askedAbout(search.edits, selectPlanner(app).current, selectScenarios(app)));
  const pilotName = (_: number, chosen: Chosen) => {
    const unit = municipalities.get(chosen.municipality)?.name ?? chosen.municipality;
    return text("planner.next.take.pilot", { place: placeWords(chosen, sites, text, language) ?? unit });
  };
  const take = () => {
    const refusal = nameRefusal(name.trim());
    refuse(refusal);
    const id = refusal === null ? takeAnswer(name.trim(), pilotName) : null;
    if (id !== null) onTaken({ id, name: name.trim(), before });
  };
  return (
    <div className={styles.stack}>
      <TextField
        label={text("planner.next.take.name")}
        value={name}
        onText={setName}
        refusal={refused && text(`planner.refusals.${refused}`)}
      />
      <Button tone="primary" wide onPress={take}>
        {text("planner.next.take.take")}
      </Button>
    </div>
  );
}

type Listed = ReturnType<typeof selectScenarios>;

/** The scenario that a search was asked about, by its edits: the reader may have turned to another since. */
function askedAbout(
  edits: AnswerProps["search"]["edits"],
  current: ScenarioRef,
  listed: Listed,
): ScenarioRef {
  const asked = listed.filter(({ scenario }) => scenario.edits === edits).map(({ scenario }) => scenario.id);
  if (current !== null && asked.includes(current)) return current;
  return asked[0] ?? null;
}

/** Says that the scenario is there, and leads on to before and after. */
export function TakenNotice({ taken }: { readonly taken: Taken }) {
  const { text } = usePlan();
  const compare = () => {
    compareScenarios(taken.before, taken.id);
    turnTo("compare");
  };
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: what it did takes the focus.
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice
        action={
          <Button tone="quiet" onPress={compare}>
            {text("planner.next.take.compare")}
          </Button>
        }
      >
        {text("planner.next.take.taken", { name: taken.name })}
      </Notice>
    </div>
  );
}
