import { type SankeyLink, type SankeyNode, sankey } from "d3-sankey";

/** What money or anything else flows through, in columns from left to right. */
export interface FlowNode {
  readonly id: string;
  /** 0: the first column. */
  readonly column: number;
  readonly name: string;
}

/** So much from a node of one column to a node of the next. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** A node with its place in pixels, and all that flows through it. */
export interface PlacedNode extends FlowNode {
  readonly value: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A flow with its width in pixels, and its outline as an SVG path. */
export interface Ribbon extends Flow {
  readonly width: number;
  readonly path: string;
}

export interface FlowRoom {
  /** Pixels from the first bar to the end of the last one. */
  readonly width: number;
  readonly height: number;
  /** Pixels between two bars of a column. */
  readonly gap: number;
  /** The width of a bar. */
  readonly bar: number;
}

export interface FlowLayout {
  readonly nodes: readonly PlacedNode[];
  readonly ribbons: readonly Ribbon[];
}

type Node = SankeyNode<FlowNode, Flow>;
type Link = SankeyLink<FlowNode, Flow>;

/**
 * Places nodes and flows; each column keeps the given order. Every width is the same number of pixels for a unit of value.
 * @param nodes each with a flow: see `untangled`
 * @param flows each greater than 0, between nodes that are given
 */
export function layFlows(
  nodes: readonly FlowNode[],
  flows: readonly Flow[],
  { width, height, gap, bar }: FlowRoom,
): FlowLayout {
  if (flows.length === 0) return { nodes: [], ribbons: [] };
  const layout = sankey<FlowNode, Flow>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeSort(null)
    .nodeWidth(bar)
    .nodePadding(gap)
    .extent([
      [0, 0],
      [width, height],
    ]);
  const laid = layout({
    nodes: nodes.map((node) => ({ ...node })),
    links: flows.map((flow) => ({ ...flow, source: flow.from, target: flow.to })),
  });
  return { nodes: laid.nodes.map(placed), ribbons: laid.links.map(ribbonOf) };
}

/**
 * The nodes that something flows through. The middle columns keep their order; the first and the last are sorted by the
 * mean place of what they are tied to, so that few flows cross.
 */
export function untangled(nodes: readonly FlowNode[], flows: readonly Flow[]): FlowNode[] {
  const used = nodes.filter(({ id }) => flows.some(({ from, to }) => from === id || to === id));
  const places = new Map(used.map(({ id }, place) => [id, place]));
  const last = Math.max(...used.map(({ column }) => column));
  const keyOf = ({ id, column }: FlowNode) => {
    if (column !== 0 && column !== last) return places.get(id) ?? 0;
    const own = flows.filter(({ from, to }) => from === id || to === id);
    const all = own.reduce((sum, { value }) => sum + value, 0);
    const at = ({ from, to }: Flow) => places.get(from === id ? to : from) ?? 0;
    return own.reduce((sum, flow) => sum + flow.value * at(flow), 0) / all;
  };
  const keys = new Map(used.map((node) => [node, keyOf(node)]));
  return used.toSorted((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0));
}

const placed = ({ id, column, name, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Node): PlacedNode => ({
  id,
  column,
  name,
  value,
  x0,
  x1,
  y0,
  y1,
});

function ribbonOf({ from, to, value, width = 0, y0 = 0, y1 = 0, source, target }: Link): Ribbon {
  const [start, end] = [edgeOf(source, "x1"), edgeOf(target, "x0")];
  const middle = (start + end) / 2;
  const half = width / 2;
  const path =
    `M${start},${y0 - half}C${middle},${y0 - half} ${middle},${y1 - half} ${end},${y1 - half}` +
    `V${y1 + half}C${middle},${y1 + half} ${middle},${y0 + half} ${start},${y0 + half}Z`;
  return { from, to, value, width, path };
}

/** Once it is laid a link holds its nodes, no longer their names. */
const edgeOf = (end: Link["source"], edge: "x0" | "x1"): number =>
  typeof end === "object" ? (end[edge] ?? 0) : 0;
