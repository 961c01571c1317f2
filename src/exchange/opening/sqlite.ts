import initSqlJs, { type Database, type SqlValue } from "sql.js";
import place from "sql.js/dist/sql-wasm-browser.wasm?url";

/** Where the header says how the file is written and read, and what it says there (sqlite.org/fileformat2.html, 1.3.3). */
const [WRITES, READS] = [18, 19];
const [PLAIN, LOGGED] = [1, 2];

/** Opens the bytes of a SQLite file, for reading; nothing is written back. */
export async function openSqlite(bytes: Uint8Array): Promise<Database> {
  // In Node the library finds its program beside itself.
  const library = await initSqlJs(import.meta.env.SSR ? {} : { locateFile: () => place });
  return new library.Database(withoutLog(bytes));
}

/** A file that was copied while a program had it open says that a log stands beside it, without which it would not be opened. */
function withoutLog(bytes: Uint8Array): Uint8Array {
  if (bytes[WRITES] !== LOGGED && bytes[READS] !== LOGGED) return bytes;
  const copy = bytes.slice();
  copy.fill(PLAIN, WRITES, READS + 1);
  return copy;
}

/** The rows of a question, one by one. */
export function* rowsOf(
  database: Database,
  question: string,
  values: SqlValue[] = [],
): Generator<SqlValue[]> {
  const statement = database.prepare(question, values);
  try {
    while (statement.step()) yield statement.get();
  } finally {
    statement.free();
  }
}

/** A name in SQL. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
