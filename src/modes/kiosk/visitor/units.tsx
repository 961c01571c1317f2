import { useState } from "react";
import { goToUnit, selectInside, useApp } from "../../../state";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import { initialsOf } from "./initials";
import styles from "./question.module.css";
import { QuestionPart } from "./question-part";
import type { QuestionProps } from "./questions";

/** As many names as stand in the dock at once. */
const MOST = 12;

/** The visitor's municipality, found by its first letter: no keyboard is wanted for it. */
export function Units({ onBack }: QuestionProps) {
  const { text, figures } = useCity();
  const inside = useApp(selectInside);
  const selection = useApp((app) => app.selection);
  const groups = initialsOf(inside, figures.compare, MOST);
  const [from, setFrom] = useState<string | null>(null);
  const shown = groups.find((group) => group.from === from) ?? groups[0];
  const chosen =
    selection?.kind === "unit" && selection.unit.kind === "municipality" ? selection.unit.code : null;
  return (
    <QuestionPart
      title={text("kiosk.visitor.questions.unit")}
      hint={text("kiosk.visitor.units.choose")}
      onBack={onBack}
    >
      <div className={styles.letters}>
        {groups.map((group) => (
          <TouchButton key={group.from} current={group === shown} onPress={() => setFrom(group.from)}>
            {group.from === group.to ? group.from : text("kiosk.visitor.units.range", { ...group })}
          </TouchButton>
        ))}
      </div>
      <div className={styles.names}>
        {shown?.members.map(({ code, name }) => (
          <TouchButton
            key={code}
            tone="choice"
            pressed={code === chosen}
            onPress={() => goToUnit({ kind: "municipality", code })}
          >
            {name}
          </TouchButton>
        ))}
      </div>
    </QuestionPart>
  );
}
