import { choose, clearFilters, showReach, toggleStrategy, useApp } from "../../../state";
import { HatchSwatch, StrategySign } from "../../../ui";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import styles from "./question.module.css";
import { QuestionPart } from "./question-part";
import type { QuestionProps } from "./questions";

/** Which strategies the map shows, with the ground that their places reach. */
export function Strategies({ onBack }: QuestionProps) {
  const { city, text } = useCity();
  const chosen = useApp((app) => app.strategies);
  const toggle = (id: string) => {
    choose(null);
    toggleStrategy(id);
    showReach(true);
  };
  const all = () => {
    choose(null);
    clearFilters();
    showReach(true);
  };
  return (
    <QuestionPart
      title={text("kiosk.visitor.questions.strategies")}
      hint={text("kiosk.visitor.strategies.choose")}
      onBack={onBack}
    >
      <div className={styles.cards}>
        <TouchButton tone="choice" pressed={chosen.length === 0} onPress={all}>
          {text("kiosk.visitor.all")}
        </TouchButton>
        {city.strategies.map((strategy) => (
          <TouchButton
            key={strategy.id}
            tone="choice"
            sign={<HatchSwatch slots={[strategy.slot]} />}
            pressed={chosen.includes(strategy.id)}
            onPress={() => toggle(strategy.id)}
          >
            <StrategySign strategy={strategy} />
          </TouchButton>
        ))}
      </div>
    </QuestionPart>
  );
}
