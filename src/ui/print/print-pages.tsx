import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useText } from "../../i18n";
import { LOOKS } from "../../theme/look";
import { variablesOf } from "../../theme/variables";
import { classes } from "../classes";
import { Button } from "../controls/button";
import { Segmented } from "../controls/segmented";
import { PAPER_SIZES, type PaperName } from "./papers";
import styles from "./print-pages.module.css";
import { useAlone } from "./use-alone";
import { useFit } from "./use-fit";
import { useRunningFoot } from "./use-running-foot";

export interface PrintPagesProps {
  /** Of the whole, for the dialog. */
  readonly title: string;
  readonly paper: PaperName;
  readonly onPaper: (paper: PaperName) => void;
  readonly onClose: () => void;
  readonly onPrint: () => void;
  /** Why it cannot be printed yet, in words; null: it can. */
  readonly waiting: string | null;
  readonly words: { readonly paper: string; readonly print: string };
  /** Stands at the foot of every printed page, before the page's number. */
  readonly foot: string;
  /** Papers. */
  readonly children: ReactNode;
}

/**
 * Pages to be read and printed, over the whole app. On the screen they are sheets of paper of true size, made to fit a
 * narrow one; in print they are all that there is. Always in ink on white, whatever the look of the app.
 */
export function PrintPages(props: PrintPagesProps) {
  const { title, paper, onClose, foot, children } = props;
  const view = useRef<HTMLDivElement>(null);
  const papers = useRef<HTMLDivElement>(null);
  useAlone(view, onClose);
  useFit(view, papers, PAPER_SIZES[paper].width);
  useRunningFoot(foot);
  useLayoutEffect(() => {
    const style = papers.current?.style;
    // Sizes of type are the paper's own.
    const colours = Object.entries(variablesOf(LOOKS.contrast)).filter(
      ([name]) => !name.startsWith("--type-"),
    );
    for (const [name, value] of colours) style?.setProperty(name, value);
  }, []);
  return (
    <div ref={view} role="dialog" aria-modal="true" aria-label={title} tabIndex={-1} className={styles.view}>
      <Tools {...props} />
      <div ref={papers} className={classes(styles.papers, styles[paper])}>
        {children}
      </div>
    </div>
  );
}

function Tools({ words, paper, onPaper, onClose, onPrint, waiting }: PrintPagesProps) {
  const { text } = useText();
  return (
    <div className={styles.tools}>
      <Segmented
        label={words.paper}
        labelHidden
        segments={[
          { id: "a4", label: "A4" },
          { id: "a3", label: "A3" },
        ]}
        chosen={paper}
        onChosen={onPaper}
      />
      <Button tone="primary" disabled={waiting !== null} onPress={onPrint}>
        {words.print}
      </Button>
      <p role="status" className={styles.waiting}>
        {waiting}
      </p>
      <Button onPress={onClose}>{text("ui.close")}</Button>
    </div>
  );
}
