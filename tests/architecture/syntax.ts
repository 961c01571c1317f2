import { parseSync } from "vite";

export type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

/** A node, where it hangs, and what that hangs on. */
export interface Place {
  readonly node: Node;
  /** The property of the node above that holds this one. */
  readonly key: string;
  readonly up: Place | null;
}

export interface Source {
  readonly file: string;
  readonly text: string;
  /** The statements of the file. */
  readonly body: readonly Node[];
  readonly places: readonly Place[];
  readonly comments: readonly string[];
}

/** Reads a TypeScript file; one that cannot be read is no file to judge, and throws. */
export function read(file: string, text: string): Source {
  const { program, comments, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const places: Place[] = [];
  visit(program, "program", null, places);
  return {
    file,
    text,
    body: nodesIn(program.body),
    places,
    comments: comments.map(({ value }) => value),
  };
}

function visit(value: unknown, key: string, up: Place | null, places: Place[]): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, key, up, places);
  } else if (isNode(value)) {
    const place = { node: value, key, up };
    places.push(place);
    for (const [name, child] of Object.entries(value)) visit(child, name, place, places);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

export function nodesIn(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The node under a property, if there is one. */
export function at(node: Node | undefined, key: string): Node | undefined {
  const value = node?.[key];
  return isNode(value) ? value : undefined;
}

/** The text of a string literal or of a template without holes. */
export function textOf(node: Node | undefined): string | undefined {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  const [only, ...others] = nodesIn(node?.quasis);
  return only !== undefined && others.length === 0 ? cooked(only) : undefined;
}

/** The text of a piece of a template. */
export function cooked({ value }: Node): string {
  return typeof value === "object" && value !== null && "cooked" in value ? String(value.cooked) : "";
}

/** The name of an identifier, also of one in JSX. */
export function nameOf(node: Node | undefined): string | undefined {
  return typeof node?.name === "string" ? node.name : undefined;
}

/** The line a node begins in, counted from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
