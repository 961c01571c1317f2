import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useText } from "../i18n";
import { addHelpWords } from "../i18n/help";
import { closeHelp, HELP_STEPS, type Help, type HelpStep, turnHelp } from "../state";
import { Announcer, Button } from "../ui";
import styles from "./help-card.module.css";
import { useMarked } from "./use-marked";

let isOpen = false;

/** Brings the words of the help once, and gives its card. */
export function openHelp(): typeof HelpCard {
  if (!isOpen) addHelpWords();
  isOpen = true;
  return HelpCard;
}

/** One step of the help, at the lower edge; what it is about is outlined. The page goes on beside it. */
function HelpCard({ step, isAsked }: Help) {
  const { text } = useText();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const place = HELP_STEPS.indexOf(step);
  const title = text(`help.steps.${step}.title`);
  const body = text(`help.steps.${step}.body`);
  useMarked(step);
  useWayBack(card, isAsked);
  useFocusKept(card, step);
  return (
    <section
      ref={card}
      tabIndex={-1}
      className={styles.card}
      aria-labelledby={id}
      onKeyDown={({ key }) => key === "Escape" && closeHelp(false)}
    >
      <h2 id={id} className={styles.title}>
        <span className={styles.place}>
          {text("help.place", { step: place + 1, all: HELP_STEPS.length })}
        </span>{" "}
        {title}
      </h2>
      <p className={styles.body}>{body}</p>
      <Actions place={place} />
      <Said words={`${title}. ${body}`} />
    </section>
  );
}

function Actions({ place }: { readonly place: number }) {
  const { text } = useText();
  const [before, after] = [HELP_STEPS[place - 1], HELP_STEPS[place + 1]];
  return (
    <div className={styles.actions}>
      {before === undefined ? null : <Button onPress={() => turnHelp(before)}>{text("help.back")}</Button>}
      <Button tone="primary" onPress={() => (after === undefined ? closeHelp(true) : turnHelp(after))}>
        {text(after === undefined ? "help.done" : "help.next")}
      </Button>
      <span className={styles.away}>
        <Button tone="plain" onPress={() => closeHelp(false)}>
          {text("help.skip")}
        </Button>
        <Button tone="plain" onPress={() => closeHelp(true)}>
          {text("help.never")}
        </Button>
      </span>
    </div>
  );
}

/** Said politely once the card stands, because a screen reader hears changes only. */
function Said({ words }: { readonly words: string }) {
  const [said, say] = useState("");
  useEffect(() => say(words), [words]);
  return <Announcer message={said} />;
}

/** The way back goes with the first step: a focus that was on it stays in the card. */
function useFocusKept(card: React.RefObject<HTMLElement | null>, step: HelpStep): void {
  const before = useRef(step);
  useEffect(() => {
    const isTurned = before.current !== step;
    before.current = step;
    if (isTurned && document.activeElement === document.body) card.current?.focus({ preventScroll: true });
  }, [card, step]);
}

/** Who called the help finds the focus in it, and back at what called it; who did not is left alone. */
function useWayBack(card: React.RefObject<HTMLElement | null>, isAsked: boolean): void {
  const [opener] = useState(() => (isAsked ? document.activeElement : null));
  useLayoutEffect(() => {
    const element = card.current;
    if (opener !== null) element?.focus({ preventScroll: true });
    return () => {
      // Removed with the focus inside it would leave a keyboard nowhere.
      if (!element?.contains(document.activeElement)) return;
      const back = opener instanceof HTMLElement ? opener : document.getElementById("question");
      back?.focus({ preventScroll: true });
    };
  }, [card, opener]);
}
