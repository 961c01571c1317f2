import { type ReactNode, useId, useRef, useState } from "react";
import { useText } from "../../i18n";
import type { SlotNumber } from "../../theme/slots";
import { moved } from "./moving";
import styles from "./site-list.module.css";
import { SiteRowButton } from "./site-row";

export interface SiteRow {
  readonly id: string;
  readonly name: string;
  /** The number of the map's mark; null where the layer has none. */
  readonly number: number | null;
  /** null for what is drawn and serves no strategy. */
  readonly slot: SlotNumber | null;
  /** Kind and place: «Stazione SFM · Moncalieri». */
  readonly where: string;
  readonly status: string;
  readonly proposal: boolean;
}

export interface SiteListProps {
  readonly label: string;
  readonly rows: readonly SiteRow[];
  readonly selected: string | null;
  /** The row under the map's pointer. */
  readonly hovered?: string | null | undefined;
  readonly onSelect: (id: string) => void;
  readonly onHover?: ((id: string | null) => void) | undefined;
  /** Shown instead of the rows when there are none. */
  readonly empty?: ReactNode;
}

/**
 * The sites as a list that is one stop for the Tab key; arrows, Home and End move inside. All rows are in the page, so that
 * «find in page» finds them; the browser leaves out the drawing of those out of sight.
 */
export function SiteList({ label, rows, selected, hovered, onSelect, onHover, empty }: SiteListProps) {
  const { text } = useText();
  const help = useId();
  const list = useRef<HTMLUListElement>(null);
  const [place, setPlace] = useState<string | null>(null);
  if (rows.length === 0) return <>{empty}</>;
  const stop = rows.find(({ id }) => id === (place ?? selected))?.id ?? rows[0]?.id;
  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = moved(
      event.key,
      rows.findIndex(({ id }) => id === stop),
      rows.length,
    );
    if (next === null) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>("button")[next]?.focus();
  };
  return (
    <>
      <p id={help} className="visually-hidden">
        {text("ui.sites.move")}
      </p>
      <ul ref={list} aria-label={label} aria-describedby={help} className={styles.list} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <li key={row.id} className={styles.item}>
            <SiteRowButton
              row={row}
              selected={row.id === selected}
              hovered={row.id === hovered}
              stop={row.id === stop}
              onSelect={onSelect}
              onHover={onHover}
              onPlace={setPlace}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
