/** What can be wrong with a file; `i18n` words each code with its values. */
export type ProblemCode =
  | "file-missing"
  | "file-unreadable"
  | "not-json"
  | "schema"
  | "not-rfc7946"
  | "ring-open"
  | "ring-winding"
  | "position-range"
  | "duplicate-id"
  | "unknown-reference"
  | "code-unknown"
  | "site-not-in-municipality"
  | "site-outside-unflagged"
  | "site-inside-flagged"
  | "residents-differ"
  | "residents-misplaced"
  | "register-differs"
  | "hash-differs"
  | "gap"
  | "overlap"
  | "language-missing"
  | "licence-missing"
  | "source-missing"
  | "place-missing"
  | "sum-differs"
  | "zone-name-differs"
  | "camera-outside"
  | "pin-lost"
  | "outline-inside-perimeter"
  | "origin-not-listed"
  | "not-reckoned"
  | "contact-unset"
  | "placeholder-left";

/** A fault in what came through the door: which file, which feature in it, and why. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  /** The id of the feature or row, or the path inside the file; null when the whole file is meant. */
  readonly feature: string | null;
  readonly values: Readonly<Record<string, string | number>>;
}

/** At the door nothing is thrown: it is whole, or it says what is wrong. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const good = <T>(value: T): Result<T> => ({ ok: true, value });
export const bad = (problems: readonly Problem[]): Result<never> => ({ ok: false, problems });
