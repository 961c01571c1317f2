import type { ReactNode } from "react";
import { Button } from "../../../ui";
import { usePlan } from "../use-plan";
import styles from "./next.module.css";

interface RemovableProps {
  readonly name: string;
  readonly onRemove: () => void;
  /** Where it can be shown on the map. */
  readonly onShow?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** One line of a list that the reader made, with the way to take it out. */
export function Removable({ name, onRemove, onShow, children }: RemovableProps) {
  const { text } = usePlan();
  return (
    <li className={styles.line}>
      <span className={children ? styles.lineTitle : styles.lineName}>{name}</span>
      {children}
      <span className={styles.lineActions}>
        {onShow ? (
          <Button tone="plain" label={text("planner.next.forbid.showOne", { name })} onPress={onShow}>
            {text("planner.next.forbid.show")}
          </Button>
        ) : null}
        <Button tone="plain" label={text("planner.next.forbid.removeOne", { name })} onPress={onRemove}>
          {text("planner.next.forbid.remove")}
        </Button>
      </span>
    </li>
  );
}
