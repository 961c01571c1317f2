/** A part of well-known text: its keyword in capitals, its texts and numbers in order, and the parts inside. */
export interface TextNode {
  readonly keyword: string;
  readonly values: readonly (string | number)[];
  readonly nodes: readonly TextNode[];
}

interface OpenNode {
  readonly keyword: string;
  readonly values: (string | number)[];
  readonly nodes: OpenNode[];
}

const TOKEN = /"([^"]*)"|\b([A-Za-z_]\w*)\s*[[(]|([\])])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[Ee][-+]?\d+)?)/g;

/** Text of a system is a few thousand characters; whatever is longer is something else. */
const LONGEST = 20_000;

/**
 * Well-known text of form 1 (OGC 01-009, also as Esri writes it) or 2 (ISO 19162) as a tree.
 * @returns null for what is no such text. Nothing is thrown.
 */
export function readWellKnownText(text: string): TextNode | null {
  if (text.length > LONGEST) return null;
  const root: OpenNode = { keyword: "", values: [], nodes: [] };
  const open = [root];
  for (const [, quoted, keyword, closing, number] of text.matchAll(TOKEN)) {
    const current = open.at(-1) ?? root;
    if (keyword !== undefined) {
      const node: OpenNode = { keyword: keyword.toUpperCase(), values: [], nodes: [] };
      current.nodes.push(node);
      open.push(node);
    } else if (closing !== undefined) {
      if (open.length > 1) open.pop();
    } else current.values.push(quoted ?? Number(number));
  }
  return root.nodes[0] ?? null;
}

/** The first part with one of the keywords, the outer before the inner. */
export function partOf(node: TextNode, keywords: readonly string[]): TextNode | null {
  const waiting = [node];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (keywords.includes(next.keyword)) return next;
    waiting.push(...next.nodes);
  }
  return null;
}

/** Small letters and digits only, as names are compared. */
export const bareName = (name: string | number | undefined): string =>
  String(name ?? "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
