import type { CityArea, SystemSuggestion } from "../../domain/coordinate-system";
import type { Dataset, Format, ImportLimits } from "../../domain/dataset";
import type { ImportFault, OpeningFault } from "../../domain/import-fault";
import type { Part } from "./loose-parts";
import type { Tally } from "./tally";

/** What became of a file: its layers with what is wrong in them, or why it was not opened. */
export type Opened =
  | {
      readonly ok: true;
      readonly datasets: readonly Dataset[];
      readonly faults: readonly ImportFault[];
      /** What the numbers of the first layer may be, where the city was told and its rows have places. */
      readonly suggestion?: SystemSuggestion;
    }
  | { readonly ok: false; readonly datasets: readonly []; readonly faults: readonly ImportFault[] };

/** The two fields of a table that hold its coordinates. */
export interface Columns {
  readonly longitude: string;
  readonly latitude: string;
}

export interface OpenOptions {
  /** Where they are not given, they are looked for by name. */
  readonly columns?: Columns;
  /** Where the city lies: what the numbers may be is then found out beside the page. */
  readonly area?: CityArea;
}

/** The bytes of a file, or of the loose parts of shapefiles. */
export type Given = Uint8Array | readonly Part[];

/** How much of the file is read, 0 to 1. */
export type Progress = (share: number) => void;

/** Each format, and a zip that bundles files of them. */
export type Kind = Format | "zip";

/** What a reader is handed. */
export interface Source {
  /** The name of the file without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits: ImportLimits;
  readonly tally: Tally;
  readonly progress: Progress;
}

/** What a reader found; it throws a `Refusal` for what it does not take in. */
export interface Found {
  readonly datasets: readonly Dataset[];
  readonly faults: readonly OpeningFault[];
}

export type Reader = (source: Source) => Found | Promise<Found>;
