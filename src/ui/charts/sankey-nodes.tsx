import { type KeyboardEvent, useRef, useState } from "react";
import { classes } from "../classes";
import { moved } from "../lists/moving";
import type { SankeyProps } from "./sankey";
import styles from "./sankey.module.css";
import type { FlowLayout, PlacedNode } from "./sankey-layout";

interface SankeyNodesProps extends Omit<SankeyProps, "help"> {
  /** The id of the sentence that says how the nodes are used. */
  readonly help: string;
  readonly layout: FlowLayout;
  /** Where the first bar begins. */
  readonly left: number;
  readonly row: number;
}

/** The nodes as buttons beside their bars, one list for each column. Each column is one stop of the tab key. */
export function SankeyNodes(props: SankeyNodesProps) {
  const { columns, layout, selected } = props;
  const [focused, setFocused] = useState<string | null>(null);
  const lists = columns.map((_, column) => inColumn(layout, column));
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const onKeyDown = (event: KeyboardEvent, node: PlacedNode) => {
    const next = nextNode(event.key, node, lists);
    if (next === null) return;
    event.preventDefault();
    buttons.current.get(next.id)?.focus();
  };
  return columns.map((name, column) => {
    const list = lists[column] ?? [];
    const stop = [focused, selected].find((id) => list.some((node) => node.id === id)) ?? list[0]?.id;
    return (
      <ul key={name} aria-label={name} className={styles.nodes}>
        {list.map((node) => (
          <li key={node.id}>
            <NodeButton
              node={node}
              chart={props}
              isStop={node.id === stop}
              keep={(button) => {
                if (button === null) buttons.current.delete(node.id);
                else buttons.current.set(node.id, button);
              }}
              onFocus={() => setFocused(node.id)}
              onKeyDown={(event) => onKeyDown(event, node)}
            />
          </li>
        ))}
      </ul>
    );
  });
}

interface NodeButtonProps {
  readonly node: PlacedNode;
  readonly chart: SankeyNodesProps;
  readonly isStop: boolean;
  readonly keep: (button: HTMLButtonElement | null) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function NodeButton({ node, chart, isStop, keep, onFocus, onKeyDown }: NodeButtonProps) {
  const { selected, onSelect, nameOf, columns, help } = chart;
  const isChosen = node.id === selected;
  const part = partOf(node, chart);
  const amount = part?.words ?? chart.amountOf(node.value);
  const side =
    node.column === 0 ? styles.first : node.column === columns.length - 1 ? styles.last : styles.middle;
  const tie = isChosen ? styles.chosenNode : part !== null ? styles.tied : selected !== null && styles.loose;
  return (
    <button
      ref={keep}
      type="button"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={nameOf(node.name, amount, part?.of ?? null)}
      aria-describedby={help}
      className={classes(styles.node, side, tie)}
      style={placeOf(node, chart)}
      onClick={() => onSelect(isChosen ? null : node.id)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <span className={styles.words}>
        {node.name} <span className={styles.amount}>{amount}</span>
      </span>
    </button>
  );
}

/** What flows between a node and the chosen one, as a part of that one; null where nothing does. */
function partOf({ id }: PlacedNode, chart: SankeyNodesProps): { words: string; of: string } | null {
  const { flows, layout, selected } = chart;
  const chosen = layout.nodes.find((node) => node.id === selected);
  const flow = flows.find(
    ({ from, to }) => (from === id && to === selected) || (to === id && from === selected),
  );
  if (chosen === undefined || flow === undefined) return null;
  return { words: chart.partOf(flow.value, chosen.value), of: chosen.name };
}

/** Over the bar and the words beside it, never lower than a row. */
function placeOf({ column, x0, x1, y0, y1 }: PlacedNode, { left, row }: SankeyNodesProps) {
  const height = Math.max(row, y1 - y0);
  const top = (y0 + y1 - height) / 2;
  return column === 0 ? { top, height, left: 0, width: left + x1 } : { top, height, left: left + x0 };
}

const middleOf = ({ y0, y1 }: PlacedNode): number => (y0 + y1) / 2;

const inColumn = ({ nodes }: FlowLayout, column: number): readonly PlacedNode[] =>
  nodes.filter((node) => node.column === column).toSorted((one, other) => one.y0 - other.y0);

/** Up and down within a column, left and right to what lies at the same height beside it. */
function nextNode(
  key: string,
  node: PlacedNode,
  lists: readonly (readonly PlacedNode[])[],
): PlacedNode | null {
  const own = lists[node.column] ?? [];
  const within = moved(key, own.indexOf(node), own.length);
  if (within !== null) return own[within] ?? null;
  const step = key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : 0;
  const beside = step === 0 ? [] : (lists[node.column + step] ?? []);
  const far = (other: PlacedNode) => Math.abs(middleOf(other) - middleOf(node));
  return beside.toSorted((one, other) => far(one) - far(other))[0] ?? null;
}
