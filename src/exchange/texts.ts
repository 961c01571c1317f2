import { bad, good, type Problem, type Result } from "../domain/problem";
import type { Files } from "./check-package";
import type { Texts } from "./read-geodata";
import { gather } from "./results";

/** The bytes of files as text; one that is not UTF-8 is `file-unreadable`. */
export function textsOf(files: Files): Result<Texts> {
  const texts = gather([...files].map(([file, bytes]) => decoded(file, bytes)));
  return texts.ok ? good(new Map(texts.value)) : texts;
}

function decoded(file: string, bytes: Uint8Array): Result<readonly [string, string]> {
  try {
    return good([file, new TextDecoder("utf-8", { fatal: true }).decode(bytes)]);
  } catch {
    const problem: Problem = { code: "file-unreadable", file, feature: null, values: { reason: "UTF-8" } };
    return bad([problem]);
  }
}
