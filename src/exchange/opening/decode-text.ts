import type { OpeningFault } from "../../domain/import-fault";

export interface Decoded {
  readonly text: string;
  readonly faults: readonly OpeningFault[];
}

const GUESS = "windows-1252";

/**
 * Bytes to text: UTF-8 or UTF-16 by their mark, UTF-16 without one by its zeros, UTF-8 where it is valid, else Windows-1252,
 * which is said.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = encodingOf(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), faults: [] };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), faults: [] };
  } catch {
    // Not UTF-8: every byte is a letter in the other one, so that this never fails.
    const fault: OpeningFault = { code: "encoding-guessed", row: null, values: { encoding: GUESS } };
    return { text: new TextDecoder(GUESS).decode(bytes), faults: [fault] };
  }
}

function encodingOf(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Latin letters in UTF-16 have a zero on one side.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return "utf-16be";
  return null;
}
