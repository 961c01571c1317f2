import type { ExportFeatures, ExportTable } from "../../domain/export";
import type { ExportWording } from "../../domain/export-words";
import type { Geodata } from "../../domain/geodata";
import type { Municipality } from "../../domain/municipality";
import { inLanguage, type Localised } from "../../domain/text";
import { selectGeodata } from "../selectors/geodata";
import { selectResidentsKnown } from "../selectors/question";
import type { App } from "../store";

/** What tables are told from: the memory, the city, and the words of a language. */
export interface Teller extends ExportWording {
  readonly app: App;
  readonly geodata: Geodata;
  /** Whether residents were counted; until then they are not known. */
  readonly isCounted: boolean;
  /** A text of the city's in the language. */
  readonly own: (text: Localised) => string;
}

/** @throws before the city is there: nothing can be told then */
export function tellerOf(app: App, wording: ExportWording): Teller {
  const geodata = selectGeodata(app);
  if (geodata === null) throw new Error("An export wants a city, got none");
  return {
    ...wording,
    app,
    geodata,
    isCounted: selectResidentsKnown(app),
    own: (text) => inLanguage(text, wording.language),
  };
}

/** The tables of a subject, or why there are none now. */
export type Told =
  | { readonly kind: "ready"; readonly tables: readonly (ExportTable | ExportFeatures)[] }
  /** It is still being worked out. */
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly reason: string }
  /** There is nothing to tell: no scenario is compared, a city has no pilots. */
  | { readonly kind: "none" };

/** Tables without rows are left out: a city may have no zones, a difference no ground that changes. */
export function ready(...tables: readonly (ExportTable | ExportFeatures)[]): Told {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  return filled.length === 0 ? { kind: "none" } : { kind: "ready", tables: filled };
}

/** «yes» and «no» in the language. */
export const yesOrNo = ({ say }: Pick<Teller, "say">, is: boolean): string =>
  say(is ? "dataOut.yes" : "dataOut.no");

export const membershipWords = ({ say }: Pick<Teller, "say">, { membership }: Municipality): string =>
  say(membership === "core" ? "explore.unit.core" : "common.provisional");

/** Why residents of a municipality are placed roughly; null where they are not. */
export function isRough({ geodata }: Pick<Teller, "geodata">, one: Municipality | undefined): boolean {
  return geodata.city.residentMethods.some(({ id, rough }) => rough && id === one?.residentMethod);
}
