import type { StateProblem } from "../../domain/export-state";
import type { Naming } from "../planner/memory";
import { startPlanner } from "../planner/start";
import { selectGeodata } from "../selectors/geodata";
import { store } from "../store";
import { readState, takeState } from "./state-file";

/** What a visitor chose on the device. */
export interface Chosen {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A whole state is scenarios and choices, some kilobytes: what is larger than this is something else. Bytes. */
const LARGEST = 20_000_000;

/** How it went: what is wrong in the file or why it was not opened, and the ids of its link that this city does not know. */
export interface Opened {
  readonly ok: boolean;
  readonly problems: readonly StateProblem[];
  readonly unknown: readonly string[];
}

/**
 * Reads a file of the whole state and goes on where it was written. A file that cannot be opened changes nothing.
 * @param languages those the app itself can speak
 */
export async function openState(file: Chosen, naming: Naming, languages: readonly string[]): Promise<Opened> {
  if (file.size > LARGEST) return refused(tooLarge(file));
  const read = readState(store.getState(), file.name, await textOf(file));
  if (!read.ok) return { ...read, unknown: [] };
  const { value, problems } = read;
  if (value.scenario !== null) await startPlanner(naming);
  const own = selectGeodata(store.getState())?.city.languages ?? [];
  return { ok: true, problems, unknown: takeState(value, [...new Set([...languages, ...own])]) };
}

/** UTF-8, as the app writes it; a mark that some editors put before it is no part of the text. */
const textOf = async (file: Chosen): Promise<string> => new TextDecoder().decode(await file.arrayBuffer());

const refused = (problem: StateProblem): Opened => ({ ok: false, problems: [problem], unknown: [] });

const tooLarge = ({ name, size }: Chosen): StateProblem => ({
  code: "too-large",
  file: name,
  feature: null,
  values: { got: Math.round(size / 1e6), most: LARGEST / 1e6 },
});
