import { type Asked, askedSchema, EMBED } from "../domain/embed";
import type { Result } from "../domain/problem";
import { checked } from "./json";

/** Whether a message is meant for the map at all; pages send each other much else. */
export const isForUs = (data: unknown): boolean =>
  typeof data === "object" && data !== null && "app" in data && data.app === EMBED;

/** A message to the map in a frame, or what is wrong with it. */
export const parseAsked = (data: unknown): Result<Asked> => checked(askedSchema, data, "message", null);
