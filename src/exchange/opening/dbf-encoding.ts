export type Decode = (bytes: Uint8Array) => string;

const GUESS = "windows-1252";
/** The mark in a dBASE header, where browsers know the alphabet: Windows of western and central Europe, Greek, Turkish. */
const MARKS = new Map([
  [0x03, "windows-1252"],
  [0x57, "windows-1252"],
  [0xc8, "windows-1250"],
  [0xc9, "windows-1251"],
  [0xca, "windows-1254"],
  [0xcb, "windows-1253"],
]);

/** In which alphabet the texts of a `.dbf` are: said beside it, marked in it, or guessed from its bytes, which is told. */
export function decoderOf(
  said: string | null,
  mark: number,
  body: Uint8Array,
): { readonly decode: Decode; readonly guessed: string | null } {
  const named = nameOf(said?.trim() ?? "") ?? MARKS.get(mark) ?? null;
  if (named !== null) return { decode: decoderNamed(named), guessed: null };
  if (isUtf8(body)) return { decode: decoderNamed("utf-8"), guessed: null };
  return { decode: decoderNamed(GUESS), guessed: GUESS };
}

function decoderNamed(encoding: string): Decode {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes) => decoder.decode(bytes);
}

/** `UTF-8`, `1252`, `ANSI 1252`, `ISO 88591` as browsers call them; null: none of theirs. */
function nameOf(said: string): string | null {
  const page = /^(?:ANSI\s*|CP|WINDOWS-?)?(125\d)$/i.exec(said)?.[1];
  const part = /^ISO[\s-]*8859-?(\d{1,2})$/i.exec(said)?.[1];
  const name = page !== undefined ? `windows-${page}` : part !== undefined ? `iso-8859-${part}` : said;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    // Not a name that browsers know: the bytes have to tell.
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
