/** One comparison of the bench. Milliseconds are told, the ratio decides. */
export interface Row {
  readonly name: string;
  /** What ours took, and what it is compared with: milliseconds unless the name says otherwise. */
  readonly ours: number;
  readonly other: number;
  readonly ratio: number;
  /** The ratio that is asked for, in words: «≥ 20», «≤ 1.5». */
  readonly wanted: string;
  readonly ok: boolean;
  readonly note?: string;
}
