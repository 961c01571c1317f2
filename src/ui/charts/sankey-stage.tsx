import type { SankeyProps } from "./sankey";
import styles from "./sankey.module.css";
import { layFlows } from "./sankey-layout";
import { SankeyNodes } from "./sankey-nodes";
import { SankeyRibbons } from "./sankey-ribbons";
import type { Room } from "./use-room";

interface SankeyStageProps extends SankeyProps {
  readonly room: Room;
  readonly isNarrow: boolean;
}

const BAR = 10;
/** How many rows high a column is without its gaps. */
const ROWS_OF_VALUE = 8;
/** What words take on each side, of the whole width. */
const WORDS = { wide: { left: 0.29, right: 0.27 }, narrow: { left: 0.35, right: 0.33 } } as const;

/** Columns beside one another, with words on both sides, as high as the rows of the longest. */
export function SankeyStage({ room, isNarrow, ...chart }: SankeyStageProps) {
  const { columns, nodes, flows, selected, amountOf } = chart;
  const { width, row } = room;
  const words = isNarrow ? WORDS.narrow : WORDS.wide;
  const sides = { left: Math.round(width * words.left), right: Math.round(width * words.right) };
  const counts = columns.map((_, column) => nodes.filter((node) => node.column === column).length);
  const height = (Math.max(1, ...counts) - 1 + ROWS_OF_VALUE) * row;
  const layout = layFlows(nodes, flows, {
    width: width - sides.left - sides.right,
    height,
    gap: row,
    bar: BAR,
  });
  return (
    <div className={styles.stage}>
      <div className={styles.heads} aria-hidden="true">
        {columns.map((column, place) => (
          <span key={column} style={headPlace(place, columns.length, { ...sides, width })}>
            {column}
          </span>
        ))}
      </div>
      <div className={styles.picture} style={{ height }}>
        <SankeyRibbons layout={layout} left={sides.left} selected={selected} amountOf={amountOf} />
        <SankeyNodes {...chart} layout={layout} left={sides.left} row={row} />
      </div>
    </div>
  );
}

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** A heading stands over its bars: on the left end, elsewhere beginning where they begin. */
function headPlace(place: number, count: number, { left, right, width }: Sides) {
  if (place === 0) return { left: 0, width: left + BAR, textAlign: "end" as const };
  return { left: left + (width - left - right - BAR) * (place / (count - 1)) };
}
