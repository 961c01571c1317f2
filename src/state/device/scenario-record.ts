import type { Problem } from "../../domain/problem";
import type { Scenario } from "../../domain/scenario";
import { parseScenario } from "../../domain/scenario-file";

/** A scenario as the device keeps it: in the form of a file, so that older forms are brought up to date alike. */
export interface StoredScenario {
  readonly id: string;
  /** Counts the saves from 1. */
  readonly revision: number;
  readonly text: string;
}

/** A record that this app cannot read. It stays on the device as it is. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly id: string;
  /** null where the record does not even say how often it was saved: nothing is ever written over it. */
  readonly revision: number | null;
  /** What it calls itself; its id where it has no name. */
  readonly name: string;
  readonly problems: readonly Problem[];
}

export type Found =
  | { readonly kind: "scenario"; readonly scenario: Scenario; readonly revision: number }
  | Unreadable;

/** What stands in a record. Whatever it is, it is named and nothing is thrown. */
export function foundIn(id: string, record: unknown): Found {
  const { revision, text } = fieldsOf(record);
  const parsed = parseScenario(id, typeof text === "string" ? text : "");
  const isCounted = typeof revision === "number" && Number.isInteger(revision);
  if (parsed.ok && isCounted && parsed.value.id === id)
    return { kind: "scenario", scenario: parsed.value, revision };
  return {
    kind: "unreadable",
    id,
    revision: isCounted ? revision : null,
    name: nameIn(text) ?? id,
    problems: parsed.ok ? [misfiled(id, parsed.value.id, revision)] : parsed.problems,
  };
}

const misfiled = (id: string, got: string, revision: unknown): Problem => ({
  code: "schema",
  file: id,
  feature: null,
  values:
    got === id ? { path: "revision", got: String(revision), wanted: "1–" } : { path: "id", got, wanted: id },
});

interface Fields {
  readonly revision?: unknown;
  readonly text?: unknown;
  readonly name?: unknown;
}

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? value : {});

/** The name in a text that may be garbled: cut off, of a later form, or no scenario at all. */
function nameIn(text: unknown): string | null {
  if (typeof text !== "string") return null;
  const [, quoted] = /"name":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  try {
    const name: unknown = JSON.parse(quoted ?? "null");
    return typeof name === "string" && name.trim() !== "" ? name : null;
  } catch (garbled) {
    if (garbled instanceof SyntaxError) return null;
    throw garbled;
  }
}
