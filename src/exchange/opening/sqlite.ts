import initSqlJs, { type Database, type SqlValue } from "sql.js";
import place from "sql.js/dist/sql-wasm-browser.wasm?url";

/** Opens the bytes of a SQLite file, for reading; nothing is written back. */
export async function openSqlite(bytes: Uint8Array): Promise<Database> {
  // In Node the library finds its program beside itself.
  const library = await initSqlJs(import.meta.env.SSR ? {} : { locateFile: () => place });
  return new library.Database(bytes);
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
