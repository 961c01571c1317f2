/** The most bytes of UTF-8 that a search may have: with them any state still fits into a link. */
const MOST_SEARCHED = 36;
/** The most sites under a tapped place that its card lists, the nearest first. */
export const MOST_UNDER = 8;

/** As much of a search as is kept: whole characters, at most `MOST_SEARCHED` bytes. */
export function searchable(search: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(search).length <= MOST_SEARCHED) return search;
  let [kept, bytes] = ["", 0];
  for (const letter of search) {
    bytes += encoder.encode(letter).length;
    if (bytes > MOST_SEARCHED) break;
    kept += letter;
  }
  return kept;
}
