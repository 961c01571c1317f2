import { at, type Node, nameOf, nodesIn, type Source, textOf } from "./syntax";

/** What a file asks for by name: another file or a library. */
export interface Wish {
  readonly wanted: string;
  /** The names taken from it, as it calls them. */
  readonly names: readonly string[];
  readonly typesOnly: boolean;
}

/** Everything a file imports: statements, lazy imports, types, workers and globs. */
export function wishesOf({ places }: Source): Wish[] {
  return places.flatMap(({ node }) => {
    if (node.type === "ImportDeclaration" || node.type.startsWith("Export")) return statement(node);
    if (node.type === "ImportExpression") return [wish(textOf(at(node, "source")) ?? "(computed)")];
    if (node.type === "TSImportType") return [wish(textOf(at(node, "source")) ?? "(computed)", true)];
    if (node.type === "NewExpression" && nameOf(at(node, "callee")) === "URL") return beside(node);
    if (node.type === "CallExpression" && isGlob(at(node, "callee"))) return globs(node);
    return [];
  });
}

/** What a style sheet takes from elsewhere. */
export function wishesOfStyles(text: string): Wish[] {
  const found = text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']|\bfrom\s+["']([^"']+)["']/g);
  return [...found].map(([, imported, composed]) => wish(imported ?? composed ?? ""));
}

function wish(wanted: string, typesOnly = false, names: readonly string[] = []): Wish {
  return { wanted, names, typesOnly };
}

function statement(node: Node): Wish[] {
  const wanted = textOf(at(node, "source"));
  if (wanted === undefined) return [];
  const specifiers = nodesIn(node.specifiers);
  const isType = (one: Node) => one.importKind === "type" || one.exportKind === "type";
  const typesOnly = isType(node) || (specifiers.length > 0 && specifiers.every(isType));
  const values = specifiers.filter((one) => !typesOnly && !isType(one));
  return [
    wish(
      wanted,
      typesOnly,
      values.map((one) => nameOf(at(one, "imported")) ?? "default"),
    ),
  ];
}

/** `new URL("./file", import.meta.url)`: the way to a worker. */
function beside(node: Node): Wish[] {
  const [path, base] = nodesIn(node.arguments);
  const wanted = textOf(path);
  return wanted !== undefined && at(base, "object")?.type === "MetaProperty" ? [wish(wanted)] : [];
}

function isGlob(callee: Node | undefined): boolean {
  return at(callee, "object")?.type === "MetaProperty" && nameOf(at(callee, "property")) === "glob";
}

function globs(node: Node): Wish[] {
  const [patterns] = nodesIn(node.arguments);
  const each = patterns?.type === "ArrayExpression" ? nodesIn(patterns.elements) : patterns ? [patterns] : [];
  return each.map((pattern) => wish((textOf(pattern) ?? "(computed)").replace(/^!/, "").split("*")[0] ?? ""));
}
