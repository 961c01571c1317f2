import { isKioskAddress } from "../../../domain/kiosk-settings";

/** Characters: a code of version 10 holds 213, and what a visitor chose takes up to ninety of them. */
export const MOST = 120;

/** An address as a phone reads it, or why it can be none. Nothing was typed yet: neither. */
export interface CodeAddress {
  readonly address: string | null;
  readonly refusal: "refused" | "tooLong" | null;
}

/** What comes of a typed address: a blank or a letter with an accent would end it for many a phone, so they are written out. */
export function codeAddress(typed: string): CodeAddress {
  if (typed === "") return { address: null, refusal: null };
  if (!isKioskAddress(typed)) return { address: null, refusal: "refused" };
  const address = new URL(typed).href;
  return address.length > MOST ? { address: null, refusal: "tooLong" } : { address, refusal: null };
}
