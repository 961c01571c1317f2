import { createClient } from "../analysis/client";
import type { City } from "../domain/city";
import type { Result } from "../domain/problem";
import { loadGeodata, loadMessages, loadResidents } from "../exchange/load-geodata";
import { isEmbedded, isPublicScreen, keepAddress, languageOfAddress, openLink } from "./address";
import { keepAsking } from "./ask";
import { dataBase } from "./data-base";
import { readSettings } from "./device/settings";
import { open } from "./open";
import { keepOwn } from "./own/keep-own";
import { store } from "./store";

const reckoning = createClient();

/**
 * Opens the city's data and keeps everything going for the life of the page: the address and the reckoning follow
 * the store. Asked again after a failure it only loads again.
 */
export async function start(languages: readonly string[]): Promise<void> {
  const ready = store.subscribe(({ geodata }) => {
    if (geodata.status !== "ready") return;
    ready();
    const spoken = [...new Set([...languages, ...geodata.value.city.languages])];
    keepAddress(spoken);
    if (isEmbedded()) void talkToPage((link) => openLink(link, spoken));
  });
  await load(languages);
}

/** The code for the page around comes only where there is one. */
async function talkToPage(open: (link: string) => readonly string[]): Promise<void> {
  const { talk } = await import("./embed");
  talk(open);
}

/** Loads the city's files, again after a failure. `languages` are those the app itself speaks. */
export function load(languages: readonly string[]): Promise<void> {
  const base = dataBase();
  const from = <Value>(read: (folder: string) => Promise<Result<Value>>) =>
    base.ok ? read(base.value) : Promise.resolve(base);
  const doors = {
    loadGeodata: () => from(loadGeodata),
    loadResidents: (city: City) => from((folder) => loadResidents(folder, city)),
    loadMessages: (language: string) => from((folder) => loadMessages(folder, language)),
    remembered: languageOfAddress() === null && !isPublicScreen() ? readSettings().language : null,
    afterFirstMap,
    ask: () => {
      keepAsking(reckoning);
      keepOwn(reckoning);
      void restoreOwn();
    },
    reckoning,
  };
  return open(doors, languages);
}

/** What this device keeps of the visitor's own comes with its code after the first map; a public screen keeps nothing of anybody. */
async function restoreOwn(): Promise<void> {
  const { geodata } = store.getState();
  if (geodata.status !== "ready" || isPublicScreen()) return;
  const { restoreOwnData } = await import("./own/restore");
  await restoreOwnData(geodata.value.city.id);
}

/** How long the reckoning waits for the first map before it starts beside it, in milliseconds. */
const PATIENCE = 8_000;

/**
 * The first map comes before anything that is reckoned, so that both cores draw. Over once the map is drawn or cannot be, or has
 * taken too long.
 */
function afterFirstMap(): Promise<void> {
  return new Promise((resolve) => {
    const isOver = () => store.getState().map !== "starting";
    if (isOver()) return resolve();
    const stop = store.subscribe(() => isOver() && end());
    const timer = setTimeout(end, PATIENCE);
    function end() {
      stop();
      clearTimeout(timer);
      resolve();
    }
    return undefined;
  });
}
