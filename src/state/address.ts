import { packedLanguage } from "./link/packed";
import { type Known, readLink } from "./read-link";
import { FIRST_ROOTS, type Roots } from "./roots";
import { selectGeodata } from "./selectors/geodata";
import { type App, type LinkedText, store } from "./store";
import { writeLink } from "./write-link";

/** The language that the address asks for, before the city is loaded. */
export function languageOfAddress(): string | null {
  const link = new URLSearchParams(location.hash.slice(1));
  const packed = link.get("z");
  return link.get("l") ?? (packed === null ? null : packedLanguage(packed));
}

/**
 * Takes the roots from the address, then keeps the address in step: a card or a page that opens or closes is a new entry
 * of the history, so that «back» goes to what was there before; anything else overwrites the entry. On a public screen
 * everything does: nothing there leads back to what another visitor looked at.
 */
export function keepAddress(languages: readonly string[]): () => void {
  let isFollowing = false;
  const take = (linked: (text: string) => LinkedText | null) => {
    isFollowing = true;
    try {
      follow(location.hash.slice(1), languages, linked);
      // So that coming back to this entry is told from opening a link.
      if (/&e=/.test(location.hash)) history.replaceState(entryOf(store.getState()), "", location.hash);
    } finally {
      isFollowing = false;
    }
  };
  // A page that is loaded again goes on with its own scenario, whatever became of it meanwhile.
  if (location.hash.length > 1) take((text) => ({ text, here: scenarioIn(history.state) }));
  // Back and forth among its own entries it changes no scenario: that is what undo is for.
  const goBack = () =>
    take((text) => (isOurs(history.state) ? store.getState().linked : { text, here: null }));
  const isPublic = store.getState().mode === "kiosk";
  const back = isPublic ? stay : goBack;
  if (isPublic) hold(HELD);
  window.addEventListener("popstate", back);
  const stop = store.subscribe((app, before) => writeAddress(app, before, isFollowing));
  return () => {
    window.removeEventListener("popstate", back);
    stop();
  };
}

/** So many steps back may come before a busy page has answered the first. */
const HELD = 20;

/** Puts entries of this very page before whoever goes back: nothing leads out of a public screen. */
function hold(entries: number): void {
  const link = `#${writeLink(store.getState())}`;
  for (let held = 0; held < entries; held += 1) history.pushState(null, "", link);
}

const stay = () => hold(1);

/**
 * Opens what a link holds, as if it stood in the address.
 * @param link the part of an address after `#`
 * @returns the ids that this city does not know; nothing happens before the city is there
 */
export function openLink(link: string, languages: readonly string[]): readonly string[] {
  return follow(link, languages, (text) => ({ text, here: null }));
}

/** @param linked what becomes of the scenario in the link: it waits until the planner reads it */
function follow(
  link: string,
  languages: readonly string[],
  linked: (text: string) => LinkedText | null,
): readonly string[] {
  const known = knownOf(store.getState(), languages);
  if (known === null) return [];
  const { roots, unknown } = readLink(link, known);
  const text = new URLSearchParams(link).get("e");
  store.setState(({ mode, reading, sheet }) => ({
    ...roots,
    ...(mode === "kiosk" ? { mode } : {}),
    unknownIds: unknown,
    linked: text === null || mode === "kiosk" ? null : linked(text),
    sheet: {
      height: roots.reading ? "full" : reading ? "half" : sheet.height,
      showing: roots.selection || roots.reading ? "answer" : "question",
    },
  }));
  return unknown;
}

/** @param isFollowing the address itself was followed: in other words than ours it is put into ours, and leads back all the same */
function writeAddress(app: App, before: App, isFollowing: boolean): void {
  if (isWritten(app, before)) return;
  const edits = editsOf(app);
  const link = `#${writeLink(app)}${edits === null ? "" : `&e=${edits}`}`;
  if (link === location.hash) return;
  const entry = entryOf(app);
  const isAnother = app.selection !== before.selection || app.reading !== before.reading;
  const isPublic = app.kiosk !== null || app.mode === "kiosk";
  if (isAnother && !isPublic && !isFollowing) history.pushState(entry, "", link);
  else history.replaceState(entry, "", link);
}

/** What a link holds is as it was: nothing is put into words again while something is dragged. */
const isWritten = (app: App, before: App): boolean =>
  ROOTS.every((key) => app[key] === before[key]) &&
  app.geodata === before.geodata &&
  app.own === before.own &&
  editsOf(app) === editsOf(before);

const ROOTS = Object.keys(FIRST_ROOTS).filter((key): key is keyof Roots => key in FIRST_ROOTS);

/** What the address says of the scenario that is worked on; before the planner has read it, what it said then. */
function editsOf({ mode, planner, linked }: App): string | null {
  if (mode !== "planner") return null;
  if (linked !== null) return linked.text;
  return planner?.link.kind === "text" ? planner.link.text : null;
}

/** What an entry of the history remembers: that it is ours, and the scenario that was worked on. */
const entryOf = ({ planner }: App) => ({ scenario: planner?.current ?? null });

const isOurs = (entry: unknown): entry is { readonly scenario: unknown } =>
  typeof entry === "object" && entry !== null && "scenario" in entry;

const scenarioIn = (entry: unknown): string | null =>
  isOurs(entry) && typeof entry.scenario === "string" ? entry.scenario : null;

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
