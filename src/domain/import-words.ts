import { plain } from "./search";
import type { Status } from "./site";

/** What fields are called in office files, in `plain` form, the surest first. They are looked for and never shown. */
export const FIELD_WORDS = {
  id: [
    "id",
    "identificativo",
    "id pilota",
    "pilot id",
    "uid",
    "gid",
    "codice",
    "code",
    "key",
    "cod",
    "id prog",
    "id progetto",
    "codice progetto",
    "cod prog",
  ],
  nameIt: [
    "name it",
    "nome it",
    "nome italiano",
    "nome",
    "denominazione",
    "titolo",
    "toponimo",
    "luogo",
    "name",
    "title",
    "label",
    "denom",
    "denominaz",
    "descrizione",
    "descr",
    "progetto",
    "nome progetto",
    "intervento",
  ],
  nameEn: ["name en", "nome en", "nome inglese", "english name", "name english", "title en"],
  status: ["status", "stato", "stato di attuazione", "fase", "state", "phase"],
  number: ["number", "numero", "num", "nr", "n", "no", "progressivo", "ordine"],
  foci: ["foci", "focus", "temi", "tema", "obiettivi", "obiettivo", "ambiti", "aims", "topics", "themes"],
  count: [
    "residents",
    "residenti",
    "popolazione",
    "population",
    "pop",
    "abitanti",
    "inhabitants",
    "persone",
    "people",
    "conteggio",
    "count",
  ],
} as const;

/** How office files say the status of a project, in `plain` form. */
const STATUS_WORDS: Readonly<Record<Status, readonly string[]>> = {
  open: [
    "open",
    "aperto",
    "aperta",
    "attivo",
    "attiva",
    "active",
    "esistente",
    "existing",
    "realizzato",
    "realizzata",
    "concluso",
    "conclusa",
    "completato",
    "completata",
    "completed",
    "built",
    "in esercizio",
  ],
  planned: [
    "planned",
    "previsto",
    "prevista",
    "pianificato",
    "pianificata",
    "programmato",
    "programmata",
    "progettato",
    "progettata",
    "approvato",
    "approvata",
    "approved",
    "finanziato",
    "finanziata",
    "funded",
    "in progetto",
    "in corso",
    "in costruzione",
    "under construction",
  ],
  proposed: [
    "proposed",
    "proposto",
    "proposta",
    "proposal",
    "ipotesi",
    "idea",
    "candidato",
    "candidata",
    "candidate",
    "in valutazione",
    "da valutare",
  ],
};

const YES = ["1", "x", "si", "yes", "y", "s", "true", "vero", "t", "v"];

/** The status that a text says; null where it says none that is known. */
export function statusIn(text: string): Status | null {
  const wanted = plain(text);
  const found = Object.entries(STATUS_WORDS).find(([, words]) => words.includes(wanted))?.[0];
  return found === "open" || found === "planned" || found === "proposed" ? found : null;
}

export const saysYes = (text: string): boolean => YES.includes(plain(text));

/** Names of fields in shapefiles end after ten characters. */
const CUT = 10;

/** How well a field's name fits a list of words: 0 best; null: not at all. */
export function fitOf(field: string, words: readonly string[]): number | null {
  const name = plain(field);
  const fits = words.flatMap((word, index) => {
    if (name === word) return [index];
    const isCut = field.length === CUT && word.replaceAll(" ", "").startsWith(name.replaceAll(" ", ""));
    return isCut ? [index + words.length] : [];
  });
  return fits[0] ?? null;
}
