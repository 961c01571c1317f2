import * as v from "valibot";
import type { Result } from "../domain/problem";
import { checkedJson } from "./json";

/** Words of the interface in a language that a city adds, nested as the built-in ones; what is absent falls back. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

const messagesSchema: v.GenericSchema<Messages> = v.record(
  v.string(),
  v.union([v.pipe(v.string(), v.nonEmpty()), v.lazy(() => messagesSchema)]),
);

/** Where the words of an added language stand, seen from the city's folder. */
export const messagesFile = (language: string): string => `messages/${language}.json`;

export function parseMessages(file: string, text: string): Result<Messages> {
  return checkedJson(messagesSchema, text, file);
}
