import { type Known, readLink } from "./read-link";
import { selectGeodata } from "./selectors/geodata";
import { type App, store } from "./store";
import { writeLink } from "./write-link";

/** The language that the address asks for, before the city is loaded. */
export function languageOfAddress(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get("l");
}

/**
 * Takes the roots from the address, then keeps the address in step: a new selection or a page that opens is a new entry
 * of the history, so that «back» goes to what was there before; anything else overwrites the entry. On a public screen
 * everything does: nothing there leads back to what another visitor looked at.
 */
export function keepAddress(languages: readonly string[]): () => void {
  let isFollowing = false;
  const take = () => {
    isFollowing = true;
    try {
      openLink(location.hash.slice(1), languages);
    } finally {
      isFollowing = false;
    }
  };
  if (location.hash.length > 1) take();
  const isPublic = store.getState().mode === "kiosk";
  const back = isPublic ? stay : take;
  if (isPublic) stay();
  window.addEventListener("popstate", back);
  const stop = store.subscribe((app, before) => writeAddress(app, before, isFollowing));
  return () => {
    window.removeEventListener("popstate", back);
    stop();
  };
}

/** Puts an entry of this very page before whoever went back: nothing leads out of a public screen. */
function stay(): void {
  history.pushState(null, "", `#${writeLink(store.getState())}`);
}

/**
 * Opens what a link holds, as if it stood in the address.
 * @param link the part of an address after `#`
 * @returns the ids that this city does not know; nothing happens before the city is there
 */
export function openLink(link: string, languages: readonly string[]): readonly string[] {
  const known = knownOf(store.getState(), languages);
  if (known === null) return [];
  const { roots, unknown } = readLink(link, known);
  store.setState(({ mode, reading, sheet }) => ({
    ...roots,
    ...(mode === "kiosk" ? { mode } : {}),
    unknownIds: unknown,
    sheet: {
      height: roots.reading ? "full" : reading ? "half" : sheet.height,
      showing: roots.selection || roots.reading ? "answer" : "question",
    },
  }));
  return unknown;
}

/** @param isFollowing the address itself was followed: in other words than ours it is put into ours, and leads back all the same */
function writeAddress(app: App, before: App, isFollowing: boolean): void {
  const link = `#${writeLink(app)}`;
  if (link === location.hash) return;
  const isNewCard = app.selection !== before.selection && app.selection !== null;
  const isNewPage = app.reading !== before.reading && app.reading !== null;
  if ((isNewCard || isNewPage) && app.kiosk === null && !isFollowing) history.pushState(null, "", link);
  else history.replaceState(null, "", link);
}

function knownOf(app: App, languages: readonly string[]): Known | null {
  const geodata = selectGeodata(app);
  if (geodata === null) return null;
  const { city, municipalities, zones, sites } = geodata;
  const units = [...municipalities.map(({ code }) => `m${code}`), ...zones.map(({ id }) => `z${id}`)];
  return { city, languages, units: new Set(units), sites: new Set(sites.map(({ id }) => id)) };
}

/** The whole address of the page. */
export const pageAddress = (): string => location.href;

/** Whether the address asks for the map as a part of another page: `?embed=1`. */
export const isEmbedded = (address: string = location.href): boolean =>
  new URL(address).searchParams.get("embed") === "1";

/** Whether the address asks for a screen that stands in public by itself: `?mode=kiosk`. */
export const isPublicScreen = (address: string = location.href): boolean =>
  new URL(address).searchParams.get("mode") === "kiosk";

/** Opens the map in a page of its own, at what is shown now. */
export function openWhole(): void {
  const whole = new URL(location.href);
  whole.searchParams.delete("embed");
  window.open(whole.href, "_blank", "noopener");
}

/** Loads the page anew; its address keeps what was chosen. */
export function reloadPage(): void {
  location.reload();
}
