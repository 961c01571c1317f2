import type { ReactElement } from "react";

/** Gives the element of a row: the one of before, as long as all that it is drawn from is the same. */
export type KeepRow = (key: string, parts: readonly unknown[], draw: () => ReactElement) => ReactElement;

/**
 * Keeps the elements of a table's rows. React leaves an element that it has seen as it is, so that a table whose figures
 * follow a hand draws the few rows that changed and not all of them.
 */
export function rowKeeper(): KeepRow {
  const kept = new Map<string, { readonly parts: readonly unknown[]; readonly element: ReactElement }>();
  return (key, parts, draw) => {
    const was = kept.get(key);
    if (was?.parts.length === parts.length && was.parts.every((part, i) => Object.is(part, parts[i])))
      return was.element;
    const element = draw();
    kept.set(key, { parts, element });
    return element;
  };
}
