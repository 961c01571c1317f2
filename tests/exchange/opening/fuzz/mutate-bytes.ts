import type { Random } from "./random";

type Bytes = Uint8Array;
type Mutation = (bytes: Bytes, random: Random) => Bytes;

/** What breaks readers: marks of their formats, and names and numbers that are not what they seem. */
const TOKENS = [
  "__proto__",
  "constructor",
  "\0",
  '"',
  '""',
  "'",
  "\n",
  "\r",
  ";",
  ",",
  "\t",
  "<",
  ">",
  "&",
  "&#0;",
  "]]>",
  "<![CDATA[",
  "<!DOCTYPE a [",
  "<!--",
  "{",
  "}",
  "[",
  "]",
  ":",
  "null",
  "NaN",
  "1e999",
  "-0",
  "-1",
  "99999999999999999999",
  "\uFEFF",
  "\u001e",
  "PK\u0003\u0004",
  "\u2212",
  "POLYGON ((",
  "SRID=1;",
] as const;

function spliced(bytes: Bytes, at: number, removed: number, added: Bytes): Bytes {
  const tail = bytes.subarray(Math.min(bytes.length, at + removed));
  const whole = new Uint8Array(at + added.length + tail.length);
  whole.set(bytes.subarray(0, at));
  whole.set(added, at);
  whole.set(tail, at + added.length);
  return whole;
}

const flip: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  const flips = 1 + random.below(4);
  for (let count = 0; count < flips; count += 1) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
};

const overwrite: Mutation = (bytes, random) => {
  const value = random.one([0, 1, 0x7f, 0x80, 0xff]);
  const at = random.below(bytes.length);
  return spliced(bytes, at, 1 + random.below(8), new Uint8Array(1 + random.below(8)).fill(value));
};

const cut: Mutation = (bytes, random) => bytes.slice(0, random.below(bytes.length));

const repeat: Mutation = (bytes, random) => {
  const at = random.below(bytes.length);
  const piece = bytes.slice(at, at + 1 + random.below(200));
  const times = random.one([1, 2, 50]);
  const many = new Uint8Array(piece.length * times);
  for (let time = 0; time < times; time += 1) many.set(piece, time * piece.length);
  return spliced(bytes, at, 0, many);
};

const transplant: Mutation = (bytes, random) => {
  const from = random.below(bytes.length);
  const piece = bytes.slice(from, from + 1 + random.below(100));
  return spliced(bytes, random.below(bytes.length), random.below(piece.length + 1), piece);
};

const token: Mutation = (bytes, random) =>
  spliced(bytes, random.below(bytes.length), random.below(6), new TextEncoder().encode(random.one(TOKENS)));

const MUTATIONS = [flip, flip, overwrite, cut, repeat, transplant, token, token] as const;

/** The file after one to three accidents. */
export function mutateBytes(bytes: Bytes, random: Random): Bytes {
  let mutated = bytes;
  const times = 1 + random.below(3);
  for (let time = 0; time < times && mutated.length > 0; time += 1) {
    mutated = random.one(MUTATIONS)(mutated, random);
  }
  return mutated;
}
