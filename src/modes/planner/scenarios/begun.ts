/** What a scenario bar saw last. */
export interface Seen {
  readonly current: string | null;
  readonly known: readonly string[];
  /** The scenario that began by itself, with the first edit of the data; null when that was said, or never was. */
  readonly begun: string | null;
}

/** What is worked on now. */
export interface Now {
  readonly current: string | null;
  readonly known: readonly string[];
  readonly edits: number;
}

/**
 * What the bar has seen now. A scenario began by itself when nobody worked on one, it was not there before, and it has an
 * edit already. It is said until there are more edits, or something else is worked on.
 */
export function seenNow(last: Seen, { current, known, edits }: Now): Seen {
  if (last.current === current) return { ...last, known, begun: edits === 1 ? last.begun : null };
  const isNew = current !== null && !last.known.includes(current);
  return { current, known, begun: last.current === null && isNew && edits > 0 ? current : null };
}
