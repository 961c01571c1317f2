/** The first of the names in line that is not taken; they count from 1. */
export function firstFree(named: (number: number) => string, taken: readonly string[]): string {
  const names = Array.from({ length: taken.length + 1 }, (_, index) => named(index + 1));
  return names.find((name) => !taken.includes(name)) ?? named(taken.length + 1);
}
