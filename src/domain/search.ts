/** A text without accents, case and punctuation, so that «Settimo» is found by «settimo» and «Leinì» by «leini». */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Whether every word of the wish starts a word of the text; an empty wish finds everything. */
export function finds(wish: string, text: string): boolean {
  return findsIn(wordsOf(wish), wordsOf(text));
}

/** The words of a text as they are searched: many searches over the same texts split them once. */
export const wordsOf = (text: string): readonly string[] => plain(text).split(" ").filter(Boolean);

/** `finds` for words that were split before. */
export function findsIn(wish: readonly string[], text: readonly string[]): boolean {
  return wish.every((word) => text.some((start) => start.startsWith(word)));
}

/** A better match sorts first: the whole text, its beginning, a word inside. */
export function rank(wish: string, text: string): number {
  const [wanted, found] = [plain(wish), plain(text)];
  if (found === wanted) return 0;
  return found.startsWith(wanted) ? 1 : 2;
}
