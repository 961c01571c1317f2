/** A result, and the items that had to be left out to get it. */
export interface Survived<Item, Result> {
  readonly result: Result;
  readonly failed: readonly Item[];
}

/**
 * Computes with all items; where that throws, finds the items to blame by halving and computes with the others.
 * @throws what `compute` throws when it fails without any item.
 */
export function withoutFailing<Item, Result>(
  items: readonly Item[],
  compute: (items: readonly Item[]) => Result,
): Survived<Item, Result> {
  const works = (tried: readonly Item[]): { readonly result: Result } | null => {
    try {
      return { result: compute(tried) };
    } catch (error) {
      if (tried.length === 0) throw error;
      return null;
    }
  };
  const add = (kept: readonly Item[], more: readonly Item[]): readonly Item[] => {
    if (more.length === 0 || works([...kept, ...more]) !== null) return [...kept, ...more];
    if (more.length === 1) return kept;
    const middle = more.length >> 1;
    return add(add(kept, more.slice(0, middle)), more.slice(middle));
  };
  const whole = works(items);
  if (whole !== null) return { result: whole.result, failed: [] };
  const kept = add([], items);
  return { result: compute(kept), failed: items.filter((item) => !kept.includes(item)) };
}
