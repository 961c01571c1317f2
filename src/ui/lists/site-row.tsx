import { memo } from "react";
import { useText } from "../../i18n";
import type { SlotNumber } from "../../theme/slots";
import { classes } from "../classes";
import { ProposalBadge } from "../figures/marks";
import { NumberMark } from "../signs/legend-marks";
import { SlotSign } from "../signs/strategy-sign";
import type { SiteRow } from "./site-list";
import styles from "./site-list.module.css";

interface SiteRowButtonProps {
  readonly row: SiteRow;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** The one row that the Tab key stops at. */
  readonly stop: boolean;
  readonly onSelect: (id: string) => void;
  readonly onHover: ((id: string | null) => void) | undefined;
  readonly onPlace: (id: string) => void;
}

function Row({ row, selected, hovered, stop, onSelect, onHover, onPlace }: SiteRowButtonProps) {
  return (
    <button
      type="button"
      className={classes(styles.row, selected && styles.selected, hovered && styles.hovered)}
      aria-current={selected || undefined}
      tabIndex={stop ? 0 : -1}
      onClick={() => onSelect(row.id)}
      onFocus={() => onPlace(row.id)}
      onPointerEnter={() => onHover?.(row.id)}
      onPointerLeave={() => onHover?.(null)}
    >
      <span className={styles.mark}>
        <RowMark row={row} />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{row.name}</span>
        <span className={styles.where}>
          {row.where}
          {" · "}
          {row.status}
        </span>
        {row.proposal ? (
          <span className={styles.badge}>
            <ProposalBadge />
          </span>
        ) : null}
      </span>
    </button>
  );
}

/** Drawn again only when its own row, selection or hover changes. */
export const SiteRowButton = memo(Row);

function RowMark({ row: { slot, number, proposal } }: { readonly row: SiteRow }) {
  if (slot === null) return null;
  return number === null ? (
    <SlotSign slot={slot} />
  ) : (
    <Numbered slot={slot} number={number} proposal={proposal} />
  );
}

interface NumberedProps {
  readonly slot: SlotNumber;
  readonly number: number;
  readonly proposal: boolean;
}

/** Apart from the other marks: it alone asks for words, and a list of a hundred rows should not. */
function Numbered(props: NumberedProps) {
  const { text } = useText();
  return (
    <>
      <span aria-hidden="true">
        <NumberMark {...props} />
      </span>
      <span className="visually-hidden">{text("ui.sites.number", { number: props.number })}, </span>
    </>
  );
}
