import initSqlJs, { type SqlJsStatic } from "sql.js";
import wasm from "sql.js/dist/sql-wasm-browser.wasm?url";

/** SQLite in the browser, made ready anew for each file, so that its memory goes with it. */
export const loadSqlite = (): Promise<SqlJsStatic> => initSqlJs({ locateFile: () => wasm });
