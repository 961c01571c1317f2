/** A, B, … Z, AA, as spreadsheets call their columns. */
function lettersOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : lettersOf(Math.floor(place / 26) - 1) + last;
}

/** Names of fields, each another: one that is missing is the letter of its column, one that is there twice gets a number. */
export function fieldNames(wanted: readonly (string | null)[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name, place) => {
    const bare = name?.trim() || lettersOf(place);
    let distinct = bare;
    for (let copy = 2; taken.has(distinct); copy += 1) distinct = `${bare} (${copy})`;
    taken.add(distinct);
    return distinct;
  });
}
