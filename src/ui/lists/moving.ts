/**
 * Where an arrow key leads in a list, from `index` among `count`; null when the key does not move.
 * It stops at both ends; from no place at all (-1) down leads to the first and up to the last.
 */
export function moved(key: string, index: number, count: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, index + 1);
    case "ArrowUp":
      return index < 0 ? last : Math.max(0, index - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    case "PageDown":
      return Math.min(last, index + 10);
    case "PageUp":
      return Math.max(0, index - 10);
    default:
      return null;
  }
}
