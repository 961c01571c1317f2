import type { Result } from "../domain/problem";
import { loadBasemap } from "../exchange/load-basemap";

const FILE = String(import.meta.env.VITE_BASEMAP ?? "");

/** Whose the basemap is that was built in; empty: there is none. */
export const BASEMAP_CREDIT = String(import.meta.env.VITE_BASEMAP_CREDIT ?? "");

let asked: Promise<Result<ArrayBuffer>> | null = null;

/** Whether a basemap was built in. */
export const hasBasemap = (): boolean => FILE !== "";

/** The bytes of the basemap, fetched once for the life of the page. Wanted only where there is one. */
export function basemapBytes(): Promise<Result<ArrayBuffer>> {
  asked ??= loadBasemap(`${import.meta.env.BASE_URL}${FILE}`);
  return asked;
}
