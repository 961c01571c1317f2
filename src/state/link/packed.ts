import { seal, unseal } from "./bits";
import { fieldsWith, language } from "./fields";
import type { LinkIds } from "./id-bits";

/** The fields of a readable link, by their letter. */
export type LinkFields = ReadonlyMap<string, string>;

/** The fields in characters of an address, each behind a bit that says whether it is there. */
export function pack(fields: LinkFields, ids: LinkIds): string {
  const bits = fieldsWith(ids).map(([key, coder]) => {
    const value = fields.get(key);
    return value === undefined ? "0" : `1${coder.write(value) ?? ""}`;
  });
  return seal(bits.join(""));
}

/** Reads what `pack` wrote; null when the text was cut or mistyped, or is none of ours. */
export function unpack(packed: string, ids: LinkIds): LinkFields | null {
  const bits = unseal(packed);
  if (bits === null) return null;
  return new Map(
    fieldsWith(ids).flatMap(([key, coder]): [string, string][] =>
      bits.flag() ? [[key, coder.read(bits)]] : [],
    ),
  );
}

/** The language of a packed link, which is read before any city is there. */
export function packedLanguage(packed: string): string | null {
  const bits = unseal(packed);
  return bits?.flag() ? language.read(bits) : null;
}
