import { at, cooked, lineOf, nameOf, nodesIn, read, type Source, textOf } from "./syntax";

const HEX = /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])/i;
const FUNCTION = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
const NAMED =
  /(?<![\w-])(?:white|black|red|green|blue|yellow|orange|purple|gr[ae]y|silver|maroon|navy|teal|olive|lime|aqua|fuchsia|pink|brown|gold|beige|ivory|indigo|violet|crimson|coral|salmon|tomato|khaki|tan)(?![\w-])/i;

/** Colours that stand outside the theme, one line each. */
export function coloursIn(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files)
    .filter(([file]) => !file.startsWith("/src/theme/"))
    .flatMap(([file, text]) => {
      const found = file.endsWith(".css") ? inStyles(text) : inScript(read(file, text));
      return found.map((colour) => `${file}: ${colour}`);
    });
}

/** In the values of declarations: selectors may look like colours. */
function inStyles(text: string): string[] {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/"[^"]*"|var\([\w-]+/g, "");
  return [...bare.matchAll(/:([^;{}]+)(?=[;}])/g)].flatMap(([, value = ""]) =>
    [HEX, FUNCTION, NAMED].flatMap((pattern) => pattern.exec(value)?.[0] ?? []),
  );
}

function inScript(source: Source): string[] {
  return [...inStrings(source), ...inArrays(source)];
}

function inStrings({ places, text }: Source): string[] {
  return places.flatMap(({ node }) => {
    const words =
      node.type === "TemplateElement" ? cooked(node) : node.type === "Literal" ? textOf(node) : undefined;
    const found = words === undefined ? undefined : (HEX.exec(words) ?? FUNCTION.exec(words))?.[0];
    return found === undefined ? [] : [`${found} in line ${lineOf(text, node.start)}`];
  });
}

/** deck.gl takes colours as numbers: a property that speaks of a colour and holds three of them. */
function inArrays({ places, text }: Source): string[] {
  return places
    .filter(({ node }) => node.type === "Property" && /colou?r/i.test(nameOf(at(node, "key")) ?? ""))
    .filter(({ node }) => {
      const items = nodesIn(at(node, "value")?.elements);
      return items.length >= 3 && items.every((item) => typeof item.value === "number");
    })
    .map(({ node }) => `numbers of a colour in line ${lineOf(text, node.start)}`);
}
