import { useState } from "react";
import { inLanguage } from "../../../domain/text";
import { selectIsAnswered, useApp } from "../../../state";
import { startOver } from "../../../state/kiosk/start-over";
import { useCity } from "../../../view/use-city";
import { Answer } from "../answers/answer";
import { Home } from "./home";
import { QUESTIONS, type QuestionId } from "./questions";
import { TakeIt } from "./take-it";
import { Tools } from "./tools";
import styles from "./visitor.module.css";

/** A visitor's screen: one question at a time at the foot, within reach of who sits, and the answer beside or above it. */
export function VisitorScreen() {
  const { city, text, language } = useCity();
  const [question, ask] = useState<QuestionId | null>(null);
  const [isTaking, take] = useState(false);
  const isAnswered = useApp(selectIsAnswered);
  const hasAnswer = isAnswered || (question !== null && QUESTIONS[question].answers);
  const restart = () => {
    startOver();
    ask(null);
  };
  const Asked = question === null ? null : QUESTIONS[question].Part;
  return (
    <div className={styles.visitor}>
      <h1 className="visually-hidden">{inLanguage(city.name, language)}</h1>
      {hasAnswer ? (
        <section
          className={styles.answer}
          data-covers=""
          inert={isTaking}
          aria-label={text("kiosk.visitor.answer.label")}
        >
          <Answer />
        </section>
      ) : null}
      <div className={styles.dock} data-covers="" inert={isTaking}>
        <div className={styles.question}>
          {Asked === null ? <Home onAsk={ask} /> : <Asked onBack={() => ask(null)} />}
        </div>
        <Tools onTake={() => take(true)} onRestart={restart} />
      </div>
      {isTaking ? <TakeIt onClose={() => take(false)} /> : null}
    </div>
  );
}
