import type { ReactNode } from "react";
import { useText } from "../../i18n";
import { Button } from "../controls/button";
import styles from "./data-table.module.css";
import { TableFrame } from "./table-frame";

export interface ComparedUnit {
  readonly id: string;
  readonly name: string;
  /** Kind or membership, under the name. */
  readonly note?: ReactNode;
}

export interface ComparedFact {
  readonly id: string;
  readonly label: string;
  /** Unit and date, under the label. */
  readonly note?: string | undefined;
  /** One for each unit, in their order. */
  readonly values: readonly ReactNode[];
}

export interface CompareTableProps {
  readonly caption: string;
  /** Two to four. */
  readonly units: readonly ComparedUnit[];
  readonly facts: readonly ComparedFact[];
  readonly onRemove?: ((id: string) => void) | undefined;
}

/** Units side by side: one column each, one row for each fact. */
export function CompareTable({ caption, units, facts, onRemove }: CompareTableProps) {
  const { text } = useText();
  return (
    <TableFrame caption={caption} low>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text("ui.table.fact")}</th>
            {units.map((unit) => (
              <th key={unit.id} scope="col" className={styles.unit}>
                <span className={styles.unitName}>{unit.name}</span>
                {unit.note ? <span className={styles.note}>{unit.note}</span> : null}
                {onRemove ? (
                  <Button
                    tone="plain"
                    label={text("ui.table.remove", { name: unit.name })}
                    onPress={() => onRemove(unit.id)}
                  >
                    {text("ui.table.removeShort")}
                  </Button>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <FactRow key={fact.id} fact={fact} units={units} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function FactRow({ fact, units }: { readonly fact: ComparedFact; readonly units: readonly ComparedUnit[] }) {
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        {fact.label}
        {fact.note === undefined ? null : <span className={styles.note}>{fact.note}</span>}
      </th>
      {units.map((unit, index) => (
        <td key={unit.id}>{fact.values[index]}</td>
      ))}
    </tr>
  );
}
