import { type ReactNode, useId } from "react";
import { useText } from "../../../i18n";
import { TouchButton } from "../../../ui/controls/touch-button";
import styles from "./question.module.css";

interface QuestionPartProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** One question, and the way back to the others. */
export function QuestionPart({ title, hint, onBack, children }: QuestionPartProps) {
  const { text } = useText();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.heading}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
        <span className={styles.back}>
          <TouchButton onPress={onBack}>{text("kiosk.visitor.back")}</TouchButton>
        </span>
      </div>
      {children}
    </section>
  );
}
