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
