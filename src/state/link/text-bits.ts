import { type Bits, bitsOf, countOf } from "./bits";
import { type Coder, either } from "./coder";

/** Five bits each; what follows the last is a digit, and behind it the end. */
const SIGNS = "abcdefghijklmnopqrstuvwxyz-_. ";
const [DIGIT, END] = [30, 31];

/** Ids and plain words: small letters, digits, hyphens, dots, blanks. */
const plain: Coder<string> = {
  write: (text) => (/^[a-z0-9_. -]*$/.test(text) ? [...text, null].map(signBits).join("") : null),
  read: (bits) => {
    let text = "";
    // Behind the last bit all is zero, which is an «a»: the length is held.
    while (text.length <= LONGEST) {
      const sign = bits.number(5);
      if (sign === END) return text;
      text += sign === DIGIT ? String(bits.number(4) % 10) : SIGNS.charAt(sign);
    }
    return text;
  },
};

function signBits(sign: string | null): Bits {
  if (sign === null) return bitsOf(END, 5);
  return /\d/.test(sign) ? bitsOf(DIGIT, 5) + bitsOf(Number(sign), 4) : bitsOf(SIGNS.indexOf(sign), 5);
}

/** More than any link holds. */
const LONGEST = 4000;

const anything: Coder<string> = {
  write: (text) => {
    const bytes = [...new TextEncoder().encode(text)];
    return countOf(bytes.length) + bytes.map((byte) => bitsOf(byte, 8)).join("");
  },
  read: (bits) => {
    const length = Math.min(bits.count(), LONGEST);
    return new TextDecoder().decode(Uint8Array.from({ length }, () => bits.number(8)));
  },
};

/** Any text. */
export const text: Coder<string> = either(plain, anything);
