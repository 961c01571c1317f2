import { useId } from "react";
import styles from "./sankey.module.css";
import { type Flow, type FlowNode, layFlows } from "./sankey-layout";
import { SankeyNodes } from "./sankey-nodes";
import { SankeyRibbons } from "./sankey-ribbons";
import { useRoom } from "./use-room";

export interface SankeyProps {
  readonly caption: string;
  /** How it is used, in one sentence. */
  readonly help: string;
  /** What each column holds. */
  readonly columns: readonly string[];
  readonly nodes: readonly FlowNode[];
  readonly flows: readonly Flow[];
  /** «120.000 €» */
  readonly amountOf: (value: number) => string;
  /** Beside a node that is tied to the chosen one: «30.000 € · 25,0 %». */
  readonly partOf: (value: number, whole: number) => string;
  /**
   * What a node is called by a screen reader: «Regione: 120.000 € su 771.322 €», or «Base: 20.000 € · 16,7 % di Regione».
   * The amount is worded already; `of` is the chosen node that it is a part of.
   */
  readonly nameOf: (name: string, amount: string, of: string | null) => string;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
}

/** Before it is measured; where nothing can be measured it stays so. */
const FIRST_ROOM = { width: 960, row: 24 };
const BAR = 10;
/** What words take on each side, of the whole width. */
const LEFT = 0.29;
const RIGHT = 0.27;
/** How many rows high a column is without its gaps. */
const ROWS_OF_VALUE = 8;

/**
 * What flows from one column to the next, as ribbons as wide as their value. Each node is a button: arrows move between
 * them, Escape takes the choice back. What is chosen is hatched, never only coloured.
 */
export function Sankey(props: SankeyProps) {
  const { caption, help, selected, onSelect } = props;
  const helpId = useId();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <p id={helpId} className={styles.help}>
        {help}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */}
      <div
        className={styles.scroll}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || selected === null) return;
          event.preventDefault();
          onSelect(null);
        }}
      >
        <Picture {...props} help={helpId} />
      </div>
    </figure>
  );
}

/** As wide as there is room, with words on both sides, and as high as the rows of its longest column. */
function Picture(props: SankeyProps) {
  const { columns, nodes, flows, selected, amountOf } = props;
  const { width, row, box, ruler } = useRoom(FIRST_ROOM);
  const sides = { left: Math.round(width * LEFT), right: Math.round(width * RIGHT) };
  const counts = columns.map((_, column) => nodes.filter((node) => node.column === column).length);
  const height = (Math.max(1, ...counts) - 1 + ROWS_OF_VALUE) * row;
  const layout = layFlows(nodes, flows, {
    width: width - sides.left - sides.right,
    height,
    gap: row,
    bar: BAR,
  });
  return (
    <div ref={box} className={styles.box}>
      <span ref={ruler} className={styles.ruler} aria-hidden="true" />
      <div className={styles.heads} aria-hidden="true">
        {columns.map((column, place) => (
          <span key={column} style={headPlace(place, columns.length, sides)}>
            {column}
          </span>
        ))}
      </div>
      <div className={styles.picture} style={{ height }}>
        <SankeyRibbons layout={layout} left={sides.left} selected={selected} amountOf={amountOf} />
        <SankeyNodes {...props} layout={layout} left={sides.left} row={row} />
      </div>
    </div>
  );
}

/** A heading stands over its bars and points away from the ribbons where it can. */
function headPlace(
  place: number,
  count: number,
  { left, right }: { readonly left: number; readonly right: number },
) {
  if (place === 0) return { left: 0, width: left + BAR, textAlign: "end" as const };
  const part = place / (count - 1);
  return { left: `calc(${left}px + (100% - ${left + right + BAR}px) * ${part})` };
}
