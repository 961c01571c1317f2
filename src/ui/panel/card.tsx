import type { ReactNode } from "react";
import styles from "./card.module.css";
import { type Fact, FactList } from "./fact-list";
import type { Level } from "./heading";
import { Panel } from "./panel";

export interface CardProps {
  /** «Comune», «Stazione», «Progetto pilota 7». */
  readonly kind: string;
  readonly title: string;
  readonly level?: Level | undefined;
  /** Signs and badges beside the kind. */
  readonly badges?: ReactNode;
  /** One sentence that answers first. */
  readonly lead?: ReactNode;
  readonly facts?: readonly Fact[] | undefined;
  readonly onClose?: (() => void) | undefined;
  /** Leads to how its figures are computed. */
  readonly onMethod?: (() => void) | undefined;
  readonly actions?: ReactNode;
  /** Sections under the facts. */
  readonly children?: ReactNode;
}

/** All that is known of one unit, site or patch. */
export function Card({
  kind,
  title,
  level,
  badges,
  lead,
  facts = [],
  onClose,
  onMethod,
  actions,
  children,
}: CardProps) {
  return (
    <Panel
      title={title}
      level={level}
      kind={
        <span className={styles.kind}>
          {kind} {badges}
        </span>
      }
      onClose={onClose}
      onMethod={onMethod}
      footer={actions ? <div className={styles.actions}>{actions}</div> : undefined}
    >
      {lead ? <div className={styles.lead}>{lead}</div> : null}
      {facts.length > 0 ? <FactList facts={facts} /> : null}
      {children}
    </Panel>
  );
}
