import { at, lineOf, type Node, nameOf, nodesIn, read, type Source, textOf } from "./syntax";

const LONGEST_FILE = 200;
const LONGEST_FUNCTION = 40;
const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/;
const REFUSED_FOLDERS = /\/(utils|helpers|shared|hooks|types)\//;
const FUNCTIONS = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];

/** What is wrong with the names and the lengths of files, one line each. */
export function shapeFaults(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const lines = text.trimEnd().split("\n").length;
    const isTable = !file.endsWith(".css") && isTableOfLiterals(read(file, text));
    return [
      ...(lines > LONGEST_FILE && !isTable ? [`${file}: ${lines} lines`] : []),
      ...(FILE_NAME.test(file.split("/").at(-1) ?? "") ? [] : [`${file}: not in kebab-case`]),
      ...(REFUSED_FOLDERS.test(file) ? [`${file}: a folder that says nothing`] : []),
    ];
  });
}

/** What no file writes, one line each. `mayCast`: files that turn what they have checked into a type. */
export function writingFaults(files: Readonly<Record<string, string>>, mayCast: RegExp): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const source = read(file, text);
    const faults = source.places.flatMap(({ node }) => {
      const fault = faultOf(node) ?? (isCast(node) && !mayCast.test(file) ? "a cast" : undefined);
      return fault === undefined ? [] : [`${file}: ${fault} in line ${lineOf(text, node.start)}`];
    });
    const silenced = source.comments.filter((comment) => /@ts-(ignore|expect-error|nocheck)/.test(comment));
    const barrel = isBarrel(source) ? [`${file}: a barrel`] : [];
    return [...faults, ...barrel, ...silenced.map(() => `${file}: silences the compiler`)];
  });
}

/** Functions that are too long, one line each. */
export function longFunctions(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([file, text]) =>
    read(file, text)
      .places.filter(({ node }) => FUNCTIONS.includes(node.type))
      .map(({ node }) => ({ from: lineOf(text, node.start), to: lineOf(text, node.end) }))
      .filter(({ from, to }) => to - from + 1 > LONGEST_FUNCTION)
      .map(({ from, to }) => `${file}: a function of ${to - from + 1} lines from line ${from}`),
  );
}

function faultOf(node: Node): string | undefined {
  if (node.type === "TSAnyKeyword") return "any";
  if (node.type === "TSNonNullExpression") return "a ! that hides what is missing";
  if (node.type === "ExportDefaultDeclaration") return "a default export";
  if (node.type === "ExportSpecifier" && nameOf(at(node, "exported")) === "default")
    return "a default export";
  const contexts = node.type === "ImportSpecifier" && nameOf(at(node, "imported")) === "createContext";
  return contexts ? "React context" : undefined;
}

function isCast(node: Node): boolean {
  if (node.type === "TSTypeAssertion") return true;
  const name = nameOf(at(at(node, "typeAnnotation"), "typeName"));
  return node.type === "TSAsExpression" && name !== "const";
}

/** A file that only passes on what others export; the door of a room may. */
function isBarrel({ file, body }: Source): boolean {
  const passes = (node: Node) => node.type.startsWith("Export") && textOf(at(node, "source")) !== undefined;
  return (
    body.length > 0 &&
    body.every(passes) &&
    !/^\/src\/(map\/layers|modes\/[^/]+|[^/]+)\/index\.ts$/.test(file)
  );
}

/** Only types and constants without anything to run: such tables live alone and may be long. */
function isTableOfLiterals({ body, places }: Source): boolean {
  const isConstant = (node: Node) => {
    const declared = at(node, "declaration") ?? node;
    return declared.type === "VariableDeclaration" && declared.kind === "const";
  };
  const isType = (node: Node) => node.importKind === "type" || node.exportKind === "type";
  const runs = places.some(({ node }) => FUNCTIONS.includes(node.type) || node.type === "CallExpression");
  return !runs && nodesIn(body).every((node) => isConstant(node) || isType(node));
}
