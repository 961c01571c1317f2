import { decodeText } from "./decode-text";
import { refused } from "./refusal";

/** What a zip's central directory says of one file in it. */
export interface Listed {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly locked: boolean;
  /** Where its local header begins. */
  readonly offset: number;
}

const [END, LISTED] = [0x06054b50, 0x02014b50];
const [END_SIZE, LISTED_SIZE, LONGEST_COMMENT] = [22, 46, 65_535];
const MOST_ENTRIES = 10_000;

/**
 * The files that a zip says it holds, folders left out.
 * @throws Refusal `zip-broken` where it has no directory or one that points outside of it
 */
export function listed(bytes: Uint8Array): Listed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw refused("zip-broken", { reason: `${count} files` });
  const entries: Listed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + LISTED_SIZE > bytes.length || view.getUint32(at, true) !== LISTED) {
      throw refused("zip-broken", { reason: "its directory is cut off" });
    }
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const [length = 0] = lengths;
    entries.push(entryAt(view, at, bytes.subarray(at + LISTED_SIZE, at + LISTED_SIZE + length)));
    at += LISTED_SIZE + lengths.reduce((sum, part) => sum + part, 0);
  }
  return entries.filter(({ name }) => !name.endsWith("/"));
}

function entryAt(view: DataView, at: number, name: Uint8Array): Listed {
  return {
    name: decodeText(name).text.replaceAll("\\", "/"),
    locked: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The record at the end of a zip, before a comment of any length. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw refused("zip-broken", { reason: "it has no directory" });
}
