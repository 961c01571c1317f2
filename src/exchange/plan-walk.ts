/** A value inside a file, and where it stands. */
export interface Found {
  /** The names and numbers that lead to it, parted by dots. */
  readonly path: string;
  /** The innermost name on that path: lists lend theirs to what they hold. */
  readonly key: string;
  /** The id of the innermost thing around it that has one; null where nothing has. */
  readonly feature: string | null;
  readonly value: unknown;
}

/** Everything inside a value of JSON, itself included, from the outside in. */
export function* everythingIn(
  value: unknown,
  around: Omit<Found, "value"> = { path: "", key: "", feature: null },
): Generator<Found> {
  const feature = idOf(value) ?? around.feature;
  yield { ...around, feature, value };
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const [name, inner] of Object.entries(value)) {
    const path = around.path === "" ? name : `${around.path}.${name}`;
    yield* everythingIn(inner, { path, key: isList ? around.key : name, feature });
  }
}

/** The id of a thing that has one as text. */
export function idOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" ? value.id : null;
}
