/** Names that begin alike, under the letters from and to which they go. */
export interface Initials<Named> {
  readonly from: string;
  readonly to: string;
  readonly members: readonly Named[];
}

/**
 * Names in the order of the alphabet, in groups of whole letters that hold as many as fit a screen: a letter with more than
 * that stands alone.
 * @param most as many as one group should hold
 */
export function initialsOf<Named extends { readonly name: string }>(
  named: readonly Named[],
  compare: (one: string, other: string) => number,
  most: number,
): Initials<Named>[] {
  const groups: { from: string; to: string; members: Named[] }[] = [];
  for (const [letter, members] of byLetter(named.toSorted((one, other) => compare(one.name, other.name)))) {
    const last = groups.at(-1);
    if (last === undefined || last.members.length + members.length > most)
      groups.push({ from: letter, to: letter, members });
    else {
      last.to = letter;
      last.members = [...last.members, ...members];
    }
  }
  return groups;
}

function byLetter<Named extends { readonly name: string }>(sorted: readonly Named[]): Map<string, Named[]> {
  const letters = new Map<string, Named[]>();
  for (const one of sorted) {
    const letter = one.name.normalize("NFD").charAt(0).toLocaleUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), one]);
  }
  return letters;
}
