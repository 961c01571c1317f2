import type { ReactNode } from "react";
import { useText } from "../../i18n";
import type { SlotNumber } from "../../theme/slots";
import { HatchSwatch } from "./hatch-swatch";
import styles from "./legend.module.css";
import { AreaMark, BadgeMark, type LegendColour, LineMark, NumberMark } from "./legend-marks";

/** What stands before the word: the same thing that the map draws. */
export type LegendMark =
  | { readonly kind: "hatch"; readonly slots: readonly SlotNumber[] }
  | {
      readonly kind: "badge";
      readonly slot: SlotNumber;
      readonly form: "square" | "round" | "diamond";
      /** The outline alone: not there yet. */
      readonly hollow?: boolean;
    }
  | {
      readonly kind: "line";
      readonly colour: LegendColour;
      readonly width: number;
      readonly dashed?: boolean;
    }
  | { readonly kind: "area"; readonly colour: LegendColour; readonly edge?: LegendColour }
  | {
      readonly kind: "number";
      readonly slot: SlotNumber;
      readonly number: number;
      readonly proposal: boolean;
    };

export interface LegendEntry {
  readonly id: string;
  readonly word: string;
  readonly mark: LegendMark;
  readonly note?: string | undefined;
}

export interface LegendProps {
  readonly entries: readonly LegendEntry[];
  readonly label?: string | undefined;
}

/** Rows of mark and word. */
export function Legend({ entries, label }: LegendProps) {
  const { text } = useText();
  return (
    <ul className={styles.legend} aria-label={label ?? text("ui.legend")}>
      {entries.map(({ id, word, mark, note }) => (
        <li key={id} className={styles.row}>
          <span className={styles.mark}>{draw(mark)}</span>
          <span>
            {word}
            {note === undefined ? null : <span className={styles.note}> {note}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function draw(mark: LegendMark): ReactNode {
  switch (mark.kind) {
    case "hatch":
      return <HatchSwatch slots={mark.slots} />;
    case "badge":
      return <BadgeMark slot={mark.slot} form={mark.form} hollow={mark.hollow ?? false} />;
    case "line":
      return <LineMark colour={mark.colour} width={mark.width} dashed={mark.dashed ?? false} />;
    case "area":
      return <AreaMark colour={mark.colour} edge={mark.edge} />;
    case "number":
      return <NumberMark slot={mark.slot} number={mark.number} proposal={mark.proposal} />;
  }
}
