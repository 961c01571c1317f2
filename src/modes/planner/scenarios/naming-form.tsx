import { useState } from "react";
import type { NameRefusal } from "../../../state/planner/name-refusal";
import { Button } from "../../../ui";
import { TextField } from "../../../ui/controls/text-field";
import { usePlan } from "../use-plan";
import styles from "./scenario-bar.module.css";

interface NamingFormProps {
  /** The name to begin with. */
  readonly first: string;
  /** What happens then, in a word. */
  readonly confirm: string;
  /** Why the name is refused; null: it was taken. */
  readonly onName: (name: string) => NameRefusal | null;
  readonly onLeave: () => void;
}

/** Asks how a scenario is called. */
export function NamingForm({ first, confirm, onName, onLeave }: NamingFormProps) {
  const { text } = usePlan();
  const [name, setName] = useState(first);
  const [refused, setRefused] = useState<NameRefusal | null>(null);
  const submit = () => setRefused(onName(name));
  return (
    <form
      className={styles.manage}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onLeave();
      }}
    >
      <TextField
        label={text("planner.scenarios.name")}
        value={name}
        onText={setName}
        refusal={refused && text(`planner.refusals.${refused}`)}
        ready
      />
      <div className={styles.row}>
        <Button tone="primary" onPress={submit}>
          {confirm}
        </Button>
        <Button onPress={onLeave}>{text("planner.scenarios.leave")}</Button>
      </div>
    </form>
  );
}
