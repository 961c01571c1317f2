import { useText } from "../../i18n";
import { Button } from "../controls/button";
import styles from "./states.module.css";

export interface StateAction {
  readonly id: string;
  readonly label: string;
  readonly onPress: () => void;
}

export interface EmptyStateProps {
  readonly sentence: string;
  /** Ways on: which filter to loosen, where to look instead. */
  readonly actions?: readonly StateAction[] | undefined;
}

/** Nothing to show, said in one sentence, with the ways on as buttons. */
export function EmptyState({ sentence, actions = [] }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <p>{sentence}</p>
      {actions.length > 0 ? (
        <div className={styles.actions}>
          {actions.map(({ id, label, onPress }) => (
            <Button key={id} tone="quiet" onPress={onPress}>
              {label}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

export interface FailedProps {
  readonly what: string;
  readonly remedy: string;
  readonly onRetry?: (() => void) | undefined;
}

/** What happened and what to do. */
export function Failed({ what, remedy, onRetry }: FailedProps) {
  const { text } = useText();
  return (
    <div className={styles.state} role="alert">
      <p>
        <strong>{what}</strong> {remedy}
      </p>
      {onRetry ? (
        <div className={styles.actions}>
          <Button tone="quiet" onPress={onRetry}>
            {text("ui.retry")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
