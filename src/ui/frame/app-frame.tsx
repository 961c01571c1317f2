import { type ReactNode, useId } from "react";
import { useText } from "../../i18n";
import { classes } from "../classes";
import { Button } from "../controls/button";
import styles from "./app-frame.module.css";
import { Sheet } from "./sheet";
import type { SheetHeight } from "./sheet-height";
import { SkipLink } from "./skip-link";

/** Which of the two a phone's sheet shows; on a wide screen both stand beside the map. */
export type Showing = "question" | "answer";

export interface AppFrameProps {
  readonly header: ReactNode;
  readonly question: ReactNode;
  /** null when there is nothing to say: the map takes the room. */
  readonly answer: ReactNode;
  /** The answer is a page to read: on a wide screen it lies over the map, on a phone over everything. */
  readonly wide?: boolean;
  /** Always the same element in the same place, whatever the layout, so that the map is never mounted twice. */
  readonly map: ReactNode;
  readonly showing: Showing;
  readonly onShowing: (showing: Showing) => void;
  readonly sheet: SheetHeight;
  readonly onSheet: (height: SheetHeight) => void;
}

/** The ids of the places that skip links and the app move the focus to. */
const PLACES = { question: "question", answer: "answer", map: "map" } as const;

/**
 * Question, map and answer: side by side on a wide screen, the map under a sheet on a phone. The page's structure is one
 * and the same at every width; only the style sheet changes, so nothing is mounted again when a phone is turned.
 */
export function AppFrame(props: AppFrameProps) {
  const { header, question, answer, wide = false, map, showing, onShowing, sheet, onSheet } = props;
  const { text } = useText();
  const hasAnswer = answer !== null && answer !== undefined && answer !== false;
  const shown = hasAnswer ? showing : "question";
  const turn = (to: Showing) => {
    onShowing(to);
    if (sheet === "peek") onSheet("half");
  };
  return (
    <div className={classes(styles.frame, hasAnswer && (wide ? styles.wide : styles.answered))}>
      <SkipLinks hasAnswer={hasAnswer} />
      <header className={styles.header}>{header}</header>
      <main className={styles.main}>
        <Sheet
          height={sheet}
          onHeight={onSheet}
          middle={hasAnswer ? <Turner shown={shown} onTurn={turn} /> : null}
        >
          <Question behind={shown !== "question"}>{question}</Question>
          {hasAnswer ? <Answer behind={shown !== "answer"}>{answer}</Answer> : null}
        </Sheet>
        <section id={PLACES.map} tabIndex={-1} aria-label={text("ui.map")} className={styles.map}>
          {map}
        </section>
      </main>
    </div>
  );
}

function SkipLinks({ hasAnswer }: { readonly hasAnswer: boolean }) {
  const { text } = useText();
  return (
    <nav aria-label={text("ui.skip")}>
      <SkipLink target={PLACES.question}>{text("ui.skipToQuestion")}</SkipLink>
      {hasAnswer ? <SkipLink target={PLACES.answer}>{text("ui.skipToAnswer")}</SkipLink> : null}
      <SkipLink target={PLACES.map}>{text("ui.skipToMap")}</SkipLink>
    </nav>
  );
}

interface TurnerProps {
  readonly shown: Showing;
  readonly onTurn: (to: Showing) => void;
}

/** The way to the other view of a phone's sheet. */
function Turner({ shown, onTurn }: TurnerProps) {
  const { text } = useText();
  return (
    <Button tone="plain" onPress={() => onTurn(shown === "answer" ? "question" : "answer")}>
      {shown === "answer" ? text("ui.toQuestion") : text("ui.toAnswer")}
    </Button>
  );
}

interface ViewProps {
  /** Not the one that a phone's sheet shows; on a wide screen nothing is behind. */
  readonly behind: boolean;
  readonly children: ReactNode;
}

/** The panel of questions has no title that is seen, so it is given one that is heard. */
function Question({ behind, children }: ViewProps) {
  const { text } = useText();
  const heading = useId();
  return (
    <section
      id={PLACES.question}
      tabIndex={-1}
      aria-labelledby={heading}
      className={classes(styles.question, behind && styles.behind)}
    >
      <h2 id={heading} className="visually-hidden">
        {text("ui.question")}
      </h2>
      {children}
    </section>
  );
}

/** No landmark: what stands in it is a card or a panel with its own name. */
function Answer({ behind, children }: ViewProps) {
  return (
    <div id={PLACES.answer} tabIndex={-1} className={classes(styles.answer, behind && styles.behind)}>
      {children}
    </div>
  );
}
