import { inLanguage } from "../../../domain/text";
import { goToSite, showReach, useApp } from "../../../state";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import styles from "./question.module.css";
import { QuestionPart } from "./question-part";
import type { QuestionProps } from "./questions";

/** The numbered projects, by the number that they wear on the map. */
export function Pilots({ onBack }: QuestionProps) {
  const { city, geodata, text, language } = useCity();
  const selection = useApp((app) => app.selection);
  const layer = city.layers.find(({ numbered }) => numbered);
  const pilots = geodata.sites
    .filter((site) => site.layer === layer?.id)
    .toSorted((one, other) => (one.number ?? Infinity) - (other.number ?? Infinity));
  const show = (id: string) => {
    showReach(true);
    goToSite(id);
  };
  return (
    <QuestionPart
      title={text("kiosk.visitor.questions.pilots")}
      hint={text("kiosk.visitor.pilots.choose")}
      onBack={onBack}
    >
      <div className={styles.names}>
        {pilots.map(({ id, number, name }) => (
          <TouchButton
            key={id}
            tone="choice"
            sign={<span className={styles.number}>{number}</span>}
            pressed={selection?.kind === "site" && selection.id === id}
            label={`${number ?? ""} ${inLanguage(name, language)}`.trim()}
            onPress={() => show(id)}
          >
            {inLanguage(name, language)}
          </TouchButton>
        ))}
      </div>
    </QuestionPart>
  );
}
