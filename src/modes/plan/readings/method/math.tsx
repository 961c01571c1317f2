import { createElement, type ReactElement } from "react";

/** A piece of a formula in MathML. React has no types for its elements, so they are made by name. */
export type Term = ReactElement;

const element = (name: string, ...parts: Term[]): Term => createElement(name, null, ...parts);

/** Signs in a row with spaces between them: letters are names, digits are numbers, all else are operators. */
export function row(signs: string, ...more: Term[]): Term {
  return element("mrow", ...signs.split(" ").filter(Boolean).map(sign), ...more);
}

function sign(written: string): Term {
  const name = /^\p{L}/u.test(written) ? "mi" : /^\d/.test(written) ? "mn" : "mo";
  return createElement(name, null, written);
}

export const joined = (...parts: Term[]): Term => element("mrow", ...parts);
export const sub = (base: string, index: string): Term => element("msub", row(base), row(index));
export const square = (base: string): Term => element("msup", row(base), row("2"));
export const fraction = (above: Term, below: Term): Term => element("mfrac", above, below);

/** A great sign with what it runs over: a sum, a union. */
export const over = (great: string, what: Term): Term => element("munder", sign(great), what);

/** The formulas of one topic, each on its own line. */
export function Formulas({ lines }: { readonly lines: readonly Term[] }) {
  return (
    <>{lines.map((line, place) => createElement("math", { key: `line ${place}`, display: "block" }, line))}</>
  );
}
