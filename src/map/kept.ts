/** A function that gives the same result again, itself and not a copy, as long as it is given the same things. */
export function kept<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | null = null;
  return (...given) => {
    if (last === null || given.some((one, index) => one !== last?.given[index]))
      last = { given, made: make(...given) };
    return last.made;
  };
}

/** Gives the thing before, itself and not a copy, as long as every one of its parts is the same. */
export function keptWhole<Whole extends object>(): (now: Whole) => Whole {
  let last: Whole | null = null;
  return (now) => {
    const before = last === null ? null : new Map(Object.entries(last));
    if (last !== null && Object.entries(now).every(([name, part]) => part === before?.get(name))) return last;
    last = now;
    return now;
  };
}
