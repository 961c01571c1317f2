import { bad, good, type Result } from "../domain/problem";
import { pageAddress } from "./address";

/** The origins that were listed at the build; the page's security policy lets it ask only these and its own. */
const LISTED: readonly string[] = String(import.meta.env.VITE_DATA_ORIGINS ?? "")
  .split(/\s+/)
  .filter(Boolean);

/** What an address may name instead of the data beside the app: `?data=https://…/geodata/`. */
const NAME = "data";

/**
 * The folder of the city's files, ending in a slash: beside the app, or the one that the address names, on the app's own
 * server or a listed one.
 * @param address of the page
 * @param beside the folder that was built with the app, relative to the page
 * @returns a problem for any other origin, and for what is no address
 */
export function dataBase(
  address: string = pageAddress(),
  beside = `${import.meta.env.BASE_URL}geodata/`,
  listed: readonly string[] = LISTED,
): Result<string> {
  const page = new URL(address);
  const named = page.searchParams.get(NAME);
  if (named === null) return good(beside);
  if (!URL.canParse(named, page)) return refused(named, named);
  const { origin, href, protocol } = new URL(named.endsWith("/") ? named : `${named}/`, page);
  const isWeb = protocol === "https:" || protocol === "http:";
  return isWeb && [page.origin, ...listed].includes(origin) ? good(href) : refused(href, origin);
}

/** Whether the city is the one beside the app. */
export const isBeside = (address: string = pageAddress()): boolean =>
  !new URL(address).searchParams.has(NAME);

const refused = (file: string, origin: string): Result<never> =>
  bad([{ code: "origin-not-listed", file, feature: null, values: { origin } }]);
