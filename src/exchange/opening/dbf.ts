import type { Cell } from "../../domain/dataset";
import { type Decode, decoderOf } from "./dbf-encoding";

interface Field {
  readonly name: string;
  readonly type: string;
  /** Where it begins in a record, and how many bytes it takes. */
  readonly at: number;
  readonly length: number;
}

export interface Attributes {
  readonly fields: readonly string[];
  /** One for each record in the file, in its order; null: deleted, but not yet gone. */
  readonly records: readonly (readonly Cell[] | null)[];
  /** Set where nothing said in which alphabet the texts are. */
  readonly guessed: string | null;
}

const [HEADER, FIELD, FIELDS_END, DELETED] = [32, 32, 0x0d, 0x2a];

/**
 * The attributes of a shapefile (dBASE III and what came of it). By hand, because the libraries keep records in objects, where a
 * field called `__proto__` is lost, and read an empty number as NaN, an unknown truth as false, a date in local time.
 * @param said the text of the `.cpg` beside it, or null
 */
export function attributesOf(bytes: Uint8Array, said: string | null): Attributes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [start, length] = [view.getUint16(8, true), view.getUint16(10, true)];
  const whole = length === 0 ? 0 : Math.floor((bytes.length - start) / length);
  const count = Math.max(0, Math.min(view.getUint32(4, true), whole));
  const body = bytes.subarray(start, start + count * length);
  const { decode, guessed } = decoderOf(said, view.getUint8(29), body);
  const fields = fieldsOf(bytes.subarray(HEADER, start), decode).filter(
    ({ at, length: size }) => at + size <= length,
  );
  const records = Array.from({ length: count }, (_, index) => {
    const record = body.subarray(index * length, (index + 1) * length);
    return record[0] === DELETED ? null : fields.map((field) => cellOf(record, field, decode));
  });
  return { fields: fields.map(({ name }) => name), records, guessed };
}

function fieldsOf(bytes: Uint8Array, decode: Decode): Field[] {
  const fields: Field[] = [];
  let at = 1;
  for (let place = 0; place + FIELD <= bytes.length && bytes[place] !== FIELDS_END; place += FIELD) {
    const type = String.fromCharCode(bytes[place + 11] ?? 0);
    // A text longer than 255 bytes has the rest of its length where a number has its decimals.
    const length = (bytes[place + 16] ?? 0) + (type === "C" ? 256 * (bytes[place + 17] ?? 0) : 0);
    const name = decode(bytes.subarray(place, place + 11)).split("\0", 1)[0] ?? "";
    fields.push({ name: name.trim(), type, at, length });
    at += length;
  }
  return fields;
}

function cellOf(record: Uint8Array, { type, at, length }: Field, decode: Decode): Cell {
  const bytes = record.subarray(at, at + length);
  if (type === "I" || type === "+") return length === 4 ? viewOf(bytes).getInt32(0, true) : null;
  if (type === "O" || type === "B") return length === 8 ? finite(viewOf(bytes).getFloat64(0, true)) : null;
  const text = decode(bytes).replaceAll("\0", "").trimEnd();
  if (text.trim() === "") return null;
  if (type === "N" || type === "F") return finite(Number(text));
  if (type === "L") return /^[yt]$/i.test(text) ? true : /^[nf]$/i.test(text) ? false : null;
  if (type === "D") return /^\d{8}$/.test(text) ? text.replace(/(....)(..)(..)/, "$1-$2-$3") : null;
  return text;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Stars stand where a number was too long for its field. */
const finite = (value: number): Cell => (Number.isFinite(value) ? value : null);
