import { at, nameOf, type Place, read, type Source } from "./syntax";

/** Names of the browser that only some files may use. */
export interface Power {
  readonly names: readonly string[];
  readonly where: RegExp;
}

/** Files that use a power which is not theirs, one line each. */
export function misuses(powers: readonly Power[], files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const used = globalsIn(read(file, text));
    return powers
      .filter(({ where }) => !where.test(file))
      .flatMap(({ names }) =>
        names.filter((name) => used.has(name)).map((name) => `${file}: ${name} is not used here`),
      );
  });
}

/** The files that use one of the names. */
export function usersOf(names: readonly string[], files: Readonly<Record<string, string>>): string[] {
  return Object.keys(files).filter((file) => {
    const used = globalsIn(read(file, files[file] ?? ""));
    return names.some((name) => used.has(name));
  });
}

const WINDOWS = ["window", "globalThis", "self", "document", "navigator"];

/** Names of the browser that a file uses: bare ones that it does not declare itself, and properties of its globals. */
function globalsIn({ places }: Source): Set<string> {
  const own = new Set(places.filter(isDeclaration).map(({ node }) => nameOf(node)));
  const bare = places.filter(({ node }) => node.type === "Identifier").filter(isReference);
  const names = bare.flatMap(({ node }) => nameOf(node) ?? []).filter((name) => !own.has(name));
  const members = places
    .filter(
      ({ node }) => node.type === "MemberExpression" && WINDOWS.includes(nameOf(at(node, "object")) ?? ""),
    )
    .flatMap(({ node }) => nameOf(at(node, "property")) ?? []);
  return new Set([...names, ...members]);
}

/** Properties that hold a name and refer to nothing, by the kind of node that has them. */
const NAMES_ONLY: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ["property"],
  Property: ["key"],
  MethodDefinition: ["key"],
  PropertyDefinition: ["key"],
  TSPropertySignature: ["key"],
  TSMethodSignature: ["key"],
  TSQualifiedName: ["right"],
  ImportSpecifier: ["imported"],
  ExportSpecifier: ["exported"],
  LabeledStatement: ["label"],
};

function isReference({ key, up }: Place): boolean {
  if (up === null) return false;
  const computed = up.node.computed === true || up.node.shorthand === true;
  return computed || !NAMES_ONLY[up.node.type]?.includes(key);
}

/** Properties that declare the name they hold. */
const DECLARING: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ["id"],
  FunctionDeclaration: ["id", "params"],
  FunctionExpression: ["id", "params"],
  ArrowFunctionExpression: ["params"],
  ClassDeclaration: ["id"],
  TSTypeAliasDeclaration: ["id"],
  TSInterfaceDeclaration: ["id"],
  CatchClause: ["param"],
  ImportSpecifier: ["local"],
  ImportDefaultSpecifier: ["local"],
  ImportNamespaceSpecifier: ["local"],
  AssignmentPattern: ["left"],
  ArrayPattern: ["elements"],
  RestElement: ["argument"],
};

function isDeclaration({ node, key, up }: Place): boolean {
  if (node.type !== "Identifier" || up === null) return false;
  const inPattern = up.node.type === "Property" && key === "value" && up.up?.node.type === "ObjectPattern";
  return inPattern || DECLARING[up.node.type]?.includes(key) === true;
}
