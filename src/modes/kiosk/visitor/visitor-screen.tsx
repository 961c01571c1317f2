import { useEffect, useRef, useState } from "react";
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
  const answers = question === null ? null : QUESTIONS[question].answers;
  const hasAnswer = isAnswered || answers !== null;
  const restart = () => {
    startOver();
    ask(null);
  };
  const Asked = question === null ? null : QUESTIONS[question].Part;
  const answer = useBeginning();
  return (
    <div className={styles.visitor}>
      <h1 className="visually-hidden">{inLanguage(city.name, language)}</h1>
      {hasAnswer ? (
        <section
          ref={answer}
          className={styles.answer}
          data-covers=""
          inert={isTaking}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
          tabIndex={0}
          aria-label={text("kiosk.visitor.answer.label")}
        >
          <Answer atFirst={answers} />
        </section>
      ) : null}
      <div className={styles.dock} data-covers="" inert={isTaking}>
        <div key={question} className={styles.question}>
          {Asked === null ? <Home onAsk={ask} /> : <Asked onBack={() => ask(null)} />}
        </div>
        <Tools onTake={() => take(true)} onRestart={restart} />
      </div>
      {isTaking ? <TakeIt onClose={() => take(false)} /> : null}
    </div>
  );
}

/** The element that shows the answer: another one is read from its beginning, however far the last was pushed up. */
function useBeginning() {
  const element = useRef<HTMLElement>(null);
  const selection = useApp((app) => app.selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is the very reason
  useEffect(() => {
    if (element.current !== null) element.current.scrollTop = 0;
  }, [selection]);
  return element;
}
