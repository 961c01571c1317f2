/** What an expression of the map's style is asked about: one feature, seen from one zoom. */
export interface Seen {
  readonly zoom: number;
  /** The geometry as the style names it: parts of many are of the kind of one. */
  readonly geometry: "Point" | "LineString" | "Polygon";
  readonly properties: Readonly<Record<string, unknown>>;
  readonly state: Readonly<Record<string, unknown>>;
}

/** Some letters of a text that is set in more than one way. */
export interface Run {
  readonly text: string;
  readonly scale: number;
  /** The names of the type; null: that of the whole text. */
  readonly font: readonly string[] | null;
}

type Operator = (args: readonly unknown[], seen: Seen) => unknown;

/**
 * The value of an expression of the style specification, of the operators that our layers use: what the screen draws is
 * printed from the same words. Source: the MapLibre style specification, «Expressions».
 * @throws at an operator that nobody taught it: a layer would be printed otherwise than it is drawn
 */
export function evaluate(expression: unknown, seen: Seen): unknown {
  if (!isList(expression)) return expression;
  const [name, ...args] = expression;
  const operator = typeof name === "string" ? OPERATORS.get(name) : undefined;
  if (operator === undefined)
    throw new Error(
      `an expression: got «${String(name)}», wanted one of ${[...OPERATORS.keys()].join(", ")}`,
    );
  return operator(args, seen);
}

/** @throws when the value is no number */
export function numberOf(expression: unknown, seen: Seen, otherwise: number): number {
  const value = expression === undefined ? otherwise : evaluate(expression, seen);
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new Error(`a number of the style: got ${String(value)}`);
  return value;
}

/** @throws when the value is no text */
export function textOf(expression: unknown, seen: Seen, otherwise: string): string {
  const value = expression === undefined ? otherwise : evaluate(expression, seen);
  if (typeof value !== "string") throw new Error(`a text of the style: got ${String(value)}`);
  return value;
}

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !isList(value);

/** Pairs of a list from a place on. */
function pairsFrom(list: readonly unknown[], start: number): (readonly [unknown, unknown])[] {
  return Array.from({ length: Math.floor((list.length - start) / 2) }, (_, index) => [
    list[start + 2 * index],
    list[start + 2 * index + 1],
  ]);
}

const number = (value: unknown, seen: Seen): number => numberOf(value, seen, Number.NaN);
const firstThat =
  (wanted: string): Operator =>
  (args, seen) =>
    args.map((arg) => evaluate(arg, seen)).find((value) => typeof value === wanted);

const chosen: Operator = (args, seen) => {
  const found = pairsFrom(args, 0).find(([condition]) => evaluate(condition, seen) === true);
  return evaluate(found === undefined ? args.at(-1) : found[1], seen);
};

const matched: Operator = (args, seen) => {
  const input = evaluate(args[0], seen);
  const found = pairsFrom(args, 1).find(([label]) =>
    isList(label) ? label.includes(input) : label === input,
  );
  return evaluate(found === undefined ? args.at(-1) : found[1], seen);
};

const stepped: Operator = (args, seen) => {
  const input = number(args[0], seen);
  const reached = pairsFrom(args, 2).filter(([stop]) => number(stop, seen) <= input);
  return evaluate(reached.at(-1)?.[1] ?? args[1], seen);
};

const interpolated: Operator = ([kind, input, ...stops], seen) => {
  const base = isList(kind) && kind[0] === "exponential" ? number(kind[1], seen) : 1;
  const at = number(input, seen);
  const pairs = pairsFrom(stops, 0).map(([stop, value]) => ({ stop: number(stop, seen), value }));
  const above = pairs.findIndex(({ stop }) => stop > at);
  const [low, high] = [pairs[(above < 0 ? pairs.length : above) - 1], pairs[above]];
  if (low === undefined || high === undefined) return number((low ?? high)?.value, seen);
  const [from, to] = [number(low.value, seen), number(high.value, seen)];
  const [gone, whole] = [at - low.stop, high.stop - low.stop];
  const part = base === 1 ? gone / whole : (base ** gone - 1) / (base ** whole - 1);
  return from + part * (to - from);
};

const formatted: Operator = (args, seen): readonly Run[] =>
  pairsFrom(args, 0).map(([text, options]) => {
    const given = isRecord(options) ? options : {};
    const font = given["text-font"] === undefined ? null : evaluate(given["text-font"], seen);
    return {
      text: textOf(text, seen, ""),
      scale: numberOf(given["font-scale"], seen, 1),
      font: isList(font) ? font.map(String) : null,
    };
  });

const OPERATORS = new Map<string, Operator>([
  ["zoom", (_, { zoom }) => zoom],
  ["geometry-type", (_, { geometry }) => geometry],
  ["literal", ([value]) => value],
  ["get", ([name], seen) => seen.properties[textOf(name, seen, "")] ?? null],
  ["has", ([name], seen) => textOf(name, seen, "") in seen.properties],
  ["feature-state", ([name], seen) => seen.state[textOf(name, seen, "")] ?? null],
  ["boolean", firstThat("boolean")],
  ["number", firstThat("number")],
  [
    "coalesce",
    (args, seen) => args.map((arg) => evaluate(arg, seen)).find((value) => value !== null) ?? null,
  ],
  ["==", ([one, other], seen) => evaluate(one, seen) === evaluate(other, seen)],
  ["!=", ([one, other], seen) => evaluate(one, seen) !== evaluate(other, seen)],
  ["!", ([value], seen) => evaluate(value, seen) !== true],
  ["all", (args, seen) => args.every((arg) => evaluate(arg, seen) === true)],
  ["any", (args, seen) => args.some((arg) => evaluate(arg, seen) === true)],
  [
    "in",
    ([value, list], seen) => {
      const among = evaluate(list, seen);
      return isList(among) && among.includes(evaluate(value, seen));
    },
  ],
  ["-", ([one, other], seen) => number(one, seen) - number(other, seen)],
  ["upcase", ([value], seen) => textOf(value, seen, "").toLocaleUpperCase()],
  ["case", chosen],
  ["match", matched],
  ["step", stepped],
  ["interpolate", interpolated],
  ["format", formatted],
]);
