/** Where a file comes from, as datapackage.json says it. */
export interface Source {
  /** The name of the resource, as layers refer to it. */
  readonly id: string;
  readonly file: string;
  readonly title: { readonly it: string; readonly en: string };
  readonly publishers: readonly string[];
  readonly licences: readonly string[];
  /** The date that the data describe, in ISO 8601, as exact as it is known; null when the source states none. */
  readonly date: string | null;
  /** How exact it is and what is missing. */
  readonly accuracy: { readonly it: string; readonly en: string };
}
