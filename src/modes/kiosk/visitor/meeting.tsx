import { together } from "../../../domain/overlap";
import { strategiesIn } from "../../../domain/strategy";
import { showOverlaps, useApp } from "../../../state";
import { HatchSwatch } from "../../../ui";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import { namesOf } from "../names";
import { QuestionPart } from "./question-part";
import type { QuestionProps } from "./questions";
import styles from "./visitor.module.css";

/** Where strategies meet: every pair, all together, or wherever two of them do. */
export function Meeting({ onBack }: QuestionProps) {
  const { city, text, language, figures } = useCity();
  const selection = useApp((app) => app.selection);
  const chosen = selection?.kind === "overlaps" ? (selection.together?.subset ?? null) : undefined;
  return (
    <QuestionPart
      title={text("kiosk.visitor.questions.meeting")}
      hint={text("kiosk.visitor.meeting.choose")}
      onBack={onBack}
    >
      <div className={styles.cards}>
        <TouchButton pressed={chosen === null} onPress={() => showOverlaps(null)}>
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
