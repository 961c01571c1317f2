import { selectCanPlan, showOverlaps, showReach, useApp } from "../../../state";
import { startOver } from "../../../state/kiosk/start-over";
import { selectTours } from "../../../state/tours/telling";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import styles from "./question.module.css";
import { QUESTION_IDS, type QuestionId } from "./questions";

interface HomeProps {
  readonly onAsk: (question: QuestionId) => void;
}

/** The questions, each a large card. What was answered before makes room for the new question. */
export function Home({ onAsk }: HomeProps) {
  const { text } = useCity();
  const hasPilots = useApp(selectCanPlan);
  const hasStories = useApp((app) => (selectTours(app)?.told.length ?? 0) > 0);
  const ids = QUESTION_IDS.filter((id) => (id !== "pilots" || hasPilots) && (id !== "stories" || hasStories));
  const ask = (id: QuestionId) => {
    startOver();
    if (id === "strategies") showReach(true);
    if (id === "meeting") showOverlaps(null);
    onAsk(id);
  };
  return (
    <section className={styles.part} aria-labelledby="kiosk-home">
      <div className={styles.heading}>
        <h2 id="kiosk-home" className={styles.title}>
          {text("kiosk.visitor.home")}
        </h2>
        <p className={styles.hint}>{text("kiosk.visitor.answer.touchMap")}</p>
      </div>
      <div className={styles.cards}>
        {ids.map((id) => (
          <TouchButton key={id} tone="choice" onPress={() => ask(id)}>
            {text(`kiosk.visitor.questions.${id}`)}
          </TouchButton>
        ))}
      </div>
    </section>
  );
}
