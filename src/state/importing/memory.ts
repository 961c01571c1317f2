import type { SystemChoice, SystemSuggestion } from "../../domain/coordinate-system";
import type { Dataset } from "../../domain/dataset";
import type { Examination } from "../../domain/doctor";
import type { ImportFault } from "../../domain/import-fault";
import type {
  ImportedLayer,
  ImportedPilots,
  ImportedPlace,
  ImportedResidents,
  ImportRole,
  JoinedTable,
  PilotMapping,
  RoleResult,
} from "../../domain/import-role";
import type { Columns } from "../../exchange/opening/opened";

/** As the values of the file suggest it, until somebody says otherwise. */
export const GUESS = "guess";
type OrGuess<Value> = Value | typeof GUESS;

/** What people say of a file; everything else follows from it and the file. */
export interface ImportChoices {
  /** Which layer or sheet of the file, from 0 on. */
  readonly layer: number;
  /** The fields with the coordinates of a table. */
  readonly columns: Columns | null;
  readonly system: OrGuess<SystemChoice>;
  readonly role: OrGuess<ImportRole>;
  readonly mapping: OrGuess<PilotMapping>;
  readonly how: "replace" | "add";
  /** What the new layer is called, in the visitor's words. */
  readonly layerName: OrGuess<string>;
  /** Which strategy the new layer serves; null: it has to be said, nobody guesses it. */
  readonly strategy: string | null;
  /** Metres that points and lines of the new layer reach; NaN for what is no number. */
  readonly reach: OrGuess<number>;
  readonly nameField: OrGuess<number | null>;
  readonly countField: OrGuess<number | null>;
  readonly codeField: OrGuess<number | null>;
}

export const FIRST_CHOICES: ImportChoices = {
  layer: 0,
  columns: null,
  system: GUESS,
  role: GUESS,
  mapping: GUESS,
  how: "replace",
  layerName: GUESS,
  strategy: null,
  reach: GUESS,
  nameField: GUESS,
  countField: GUESS,
  codeField: GUESS,
};

/** How far the file itself is. */
export type ImportStage =
  | { readonly kind: "opening"; readonly share: number }
  | { readonly kind: "refused"; readonly faults: readonly ImportFault[] }
  | {
      readonly kind: "opened";
      readonly datasets: readonly Dataset[];
      readonly faults: readonly ImportFault[];
    };

/** Something that is worked out beside the page, under the choices that it was worked out for. */
export interface Worked<Value> {
  readonly key: string;
  readonly state:
    | { readonly kind: "working"; readonly share: number }
    | { readonly kind: "done"; readonly value: Value }
    | { readonly kind: "failed"; readonly reason: string };
}

/** Rows that were examined. */
export interface Examined extends Examination {
  /** Numbers of rows, points apart, that lie wholly outside the perimeter. */
  readonly outside: ReadonlySet<number>;
}

/** What the rows become. */
export type Became =
  | { readonly role: "pilots"; readonly result: RoleResult<ImportedPilots> }
  | { readonly role: "layer"; readonly result: RoleResult<ImportedLayer> }
  | { readonly role: "candidates"; readonly result: RoleResult<readonly ImportedPlace[]> }
  | { readonly role: "residents"; readonly result: RoleResult<ImportedResidents> }
  | { readonly role: "table"; readonly result: RoleResult<JoinedTable> };

/** What is worked out of a file, each from the one before. */
export interface ImportWork {
  readonly suggested: Worked<SystemSuggestion> | null;
  /** In degrees. */
  readonly placed: Worked<Dataset> | null;
  readonly examined: Worked<Examined> | null;
  readonly became: Worked<Became> | null;
}

export const NO_WORK: ImportWork = { suggested: null, placed: null, examined: null, became: null };

/** A file on its way in. */
export interface Importing extends ImportWork {
  /** Under which it will be taken in; of its own for each opening. */
  readonly id: string;
  readonly file: string;
  /** When it was opened, in ISO 8601. */
  readonly opened: string;
  readonly stage: ImportStage;
  readonly choices: ImportChoices;
  /** Where its points lie by the first suggestion, there before the rows are; null: they are not only points. */
  readonly sketch: Sketched | null;
}

/** Longitude and latitude by turns, under the key that the rows will be placed by. */
export interface Sketched {
  readonly key: string;
  readonly positions: Float64Array;
}

/** The value that was worked out; null while there is none. */
export const doneOf = <Value>(worked: Worked<Value> | null): Value | null =>
  worked?.state.kind === "done" ? worked.state.value : null;
