import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "../controls/button";
import styles from "./ask-dialog.module.css";

export interface AskDialogProps {
  /** The question. */
  readonly title: string;
  /** What would be lost. */
  readonly children: ReactNode;
  /** What «yes» does, in words: «Delete the scenario». */
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  /** Also for Escape. */
  readonly onCancel: () => void;
}

/**
 * A question that waits for its answer, before something is lost. The browser's own dialog: the page behind it is out of
 * reach, and the focus goes back to where it was.
 */
export function AskDialog({ title, children, confirm, cancel, onConfirm, onCancel }: AskDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      onKeyDown={keepInside}
      onClose={({ currentTarget }) => currentTarget.open || onCancel()}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <div id={`${id}-body`} className={styles.body}>
        {children}
      </div>
      <div className={styles.actions}>
        <Button onPress={onCancel}>{cancel}</Button>
        <Button tone="primary" onPress={onConfirm}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}

/** From the last button on to the first, and back: the browser alone would lead the focus out to nowhere in between. */
function keepInside(event: React.KeyboardEvent<HTMLDialogElement>): void {
  if (event.key !== "Tab") return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("button, a[href], input, summary")];
  const [first, last] = [stops[0], stops.at(-1)];
  const isLeaving = document.activeElement === (event.shiftKey ? first : last);
  if (!isLeaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
