import { together } from "../../../domain/overlap";
import { strategiesIn } from "../../../domain/strategy";
import { showOverlaps, useApp } from "../../../state";
import { HatchSwatch } from "../../../ui";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import { namesOf } from "../names";
import styles from "./question.module.css";
import { QuestionPart } from "./question-part";
import type { QuestionProps } from "./questions";

/** Where strategies meet: every pair, all together, or wherever two of them do. */
export function Meeting({ onBack }: QuestionProps) {
  const { city, text, language, figures } = useCity();
  const selection = useApp((app) => app.selection);
  const isPlace = selection !== null && selection.kind !== "overlaps";
  const chosen = isPlace ? undefined : (selection?.together?.subset ?? null);
  return (
    <QuestionPart
      title={text("kiosk.visitor.questions.meeting")}
      hint={text("kiosk.visitor.meeting.choose")}
      onBack={onBack}
    >
      <div className={styles.cards}>
        <TouchButton tone="choice" pressed={chosen === null} onPress={() => showOverlaps(null)}>
          {text("kiosk.visitor.meeting.every")}
        </TouchButton>
        {together(city.strategies.length).map((subset) => {
          const members = strategiesIn(city.strategies, subset);
          return (
            <TouchButton
              key={subset}
              tone="choice"
              sign={<HatchSwatch slots={members.map(({ slot }) => slot)} />}
              pressed={chosen === subset}
              onPress={() => showOverlaps({ subset, match: "all" })}
            >
              {figures.list(namesOf(members, language))}
            </TouchButton>
          );
        })}
      </div>
    </QuestionPart>
  );
}
