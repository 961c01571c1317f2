import { useId } from "react";
import { classes } from "../classes";
import styles from "./sankey.module.css";
import type { Flow, FlowLayout, PlacedNode, Ribbon } from "./sankey-layout";

interface RibbonsProps {
  readonly layout: FlowLayout;
  /** Where the first bar begins. */
  readonly left: number;
  readonly selected: string | null;
  readonly amountOf: (value: number) => string;
}

/** The flows and the bars between them; those of the chosen node lie over the others and are hatched. */
export function SankeyRibbons({ layout, left, selected, amountOf }: RibbonsProps) {
  const hatch = useId();
  const names = new Map(layout.nodes.map(({ id, name }) => [id, name]));
  const isPart = ({ from, to }: Flow) => from === selected || to === selected;
  const ordered = layout.ribbons.toSorted((one, other) => Number(isPart(one)) - Number(isPart(other)));
  return (
    <svg className={styles.ribbons} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={styles.hatchGround} />
          <line x1="0" x2="0" y1="0" y2="6" className={styles.hatchLine} />
        </pattern>
      </defs>
      <g transform={`translate(${left},0)`}>
        {ordered.map((ribbon) => (
          <RibbonPath
            key={`${ribbon.from} ${ribbon.to}`}
            ribbon={ribbon}
            name={`${names.get(ribbon.from)} → ${names.get(ribbon.to)}: ${amountOf(ribbon.value)}`}
            fill={isPart(ribbon) ? `url(#${hatch})` : undefined}
            isFaded={selected !== null && !isPart(ribbon)}
          />
        ))}
        {layout.nodes.map((node) => (
          <Bar key={node.id} node={node} isChosen={node.id === selected} />
        ))}
      </g>
    </svg>
  );
}

interface RibbonPathProps {
  readonly ribbon: Ribbon;
  readonly name: string;
  /** The hatch of what is chosen. */
  readonly fill: string | undefined;
  readonly isFaded: boolean;
}

function RibbonPath({ ribbon, name, fill, isFaded }: RibbonPathProps) {
  const isChosen = fill !== undefined;
  return (
    <path
      d={ribbon.path}
      style={isChosen ? { fill } : undefined}
      className={classes(styles.ribbon, isChosen && styles.chosen, isFaded && styles.faded)}
    >
      <title>{name}</title>
    </path>
  );
}

function Bar({
  node: { x0, x1, y0, y1 },
  isChosen,
}: {
  readonly node: PlacedNode;
  readonly isChosen: boolean;
}) {
  return (
    <rect
      x={x0}
      y={y0}
      width={x1 - x0}
      height={Math.max(1, y1 - y0)}
      className={classes(styles.bar, isChosen && styles.chosenBar)}
    />
  );
}
