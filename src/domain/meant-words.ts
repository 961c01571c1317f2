/** Words shorter than this are not read as misspelt: too many others are one letter away. */
const LONG_ENOUGH = 4;

/**
 * What the words of a wish may have meant among those of the texts that are searched. A word that begins none of theirs
 * becomes two that stand side by side and that it writes as one («fablab»), or else the first that begins one letter away
 * from it; one that nothing is near to stays as it is.
 * @param wish and each of `texts` as `wordsOf` gives them
 */
export function meantWords(wish: readonly string[], texts: readonly (readonly string[])[]): string[] {
  const all = [...new Set(texts.flat())];
  return wish.flatMap((word) => {
    if (word.length < LONG_ENOUGH || all.some((text) => text.startsWith(word))) return [word];
    return takenApart(word, texts) ?? all.find((text) => isNear(word, text)) ?? [word];
  });
}

function takenApart(word: string, texts: readonly (readonly string[])[]): string[] | null {
  for (const text of texts) {
    const place = text.findIndex(
      (first, at) => word.startsWith(first) && text[at + 1]?.startsWith(word.slice(first.length)),
    );
    const first = text[place];
    if (first !== undefined) return [first, word.slice(first.length)];
  }
  return null;
}

/** Whether a text begins with the word but for one letter that is wrong, missing, too many, or changed places with the next. */
function isNear(word: string, text: string): boolean {
  const same = [...word].findIndex((letter, place) => letter !== text[place]);
  const [typed, wanted] = [word.slice(same), text.slice(same)];
  return (
    wanted.slice(1).startsWith(typed.slice(1)) ||
    wanted.slice(1).startsWith(typed) ||
    wanted.startsWith(typed.slice(1)) ||
    (wanted[0] === typed[1] && wanted[1] === typed[0] && wanted.slice(2).startsWith(typed.slice(2)))
  );
}
