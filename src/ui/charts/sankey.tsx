import { useId } from "react";
import { classes } from "../classes";
import styles from "./sankey.module.css";
import { type Flow, type FlowNode, untangled } from "./sankey-layout";
import { SankeyStage } from "./sankey-stage";
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
const FIRST_ROOM = { width: 960, row: 24, letter: 16 };
/** How many letters wide the picture of three columns with their words must be. */
const NARROW = 46;

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
      <p id={helpId} className={styles.help} data-page-only="">
        {help}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */}
      <div
        className={styles.keys}
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

/** One picture of all columns; where there is no room for that, one below the other of each two columns. */
function Picture(props: SankeyProps) {
  const { columns, flows } = props;
  const nodes = untangled(props.nodes, flows);
  const { box, ruler, ...room } = useRoom(FIRST_ROOM);
  const isNarrow = room.width < NARROW * room.letter;
  const starts = isNarrow ? columns.slice(1).map((_, start) => start) : [0];
  return (
    <div ref={box} className={classes(styles.box, isNarrow && styles.narrow)}>
      <span ref={ruler} className={styles.ruler} aria-hidden="true" />
      {starts.map((start) => {
        const own = columns.slice(start, isNarrow ? start + 2 : undefined);
        const within = nodes
          .map((node) => ({ ...node, column: node.column - start }))
          .filter(({ column }) => column >= 0 && column < own.length);
        const has = (id: string) => within.some((node) => node.id === id);
        const between = flows.filter(({ from, to }) => has(from) && has(to));
        return (
          <SankeyStage
            key={start}
            {...props}
            columns={own}
            nodes={within}
            flows={between}
            room={room}
            isNarrow={isNarrow}
          />
        );
      })}
    </div>
  );
}
