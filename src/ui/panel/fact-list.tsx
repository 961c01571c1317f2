import type { ReactNode } from "react";
import { useText } from "../../i18n";
import { Rough } from "../figures/rough";
import styles from "./fact-list.module.css";

export interface Fact {
  readonly id: string;
  readonly label: string;
  /** The figure with its unit, or the words. */
  readonly value: ReactNode;
  /** When, or from where. */
  readonly note?: ReactNode;
  /** Why the figure is rough; it then wears «≈». */
  readonly rough?: string | undefined;
  readonly estimate?: boolean | undefined;
}

export interface FactListProps {
  readonly facts: readonly Fact[];
}

/** Facts as a description list: label, figure, when. */
export function FactList({ facts }: FactListProps) {
  const { text } = useText();
  return (
    <dl className={styles.facts}>
      {facts.map(({ id, label, value, note, rough, estimate }) => (
        <div key={id} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            <span>
              <Rough why={rough} />
              {value}
            </span>
            {note || estimate ? (
              <span className={styles.note}>
                {note}
                {note && estimate ? " · " : null}
                {estimate ? text("ui.estimate") : null}
              </span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
