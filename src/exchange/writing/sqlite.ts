import initSqlJs, { type SqlJsStatic } from "sql.js";
import wasm from "sql.js/dist/sql-wasm-browser.wasm?url";

/** SQLite, made ready anew for each file, so that its memory goes with it. */
export const loadSqlite = (): Promise<SqlJsStatic> =>
  // In Node the library finds its program beside itself.
  initSqlJs(import.meta.env.SSR ? {} : { locateFile: () => wasm });
