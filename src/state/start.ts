import { createClient } from "../analysis/client";
import type { City } from "../domain/city";
import { loadGeodata, loadMessages, loadResidents } from "../exchange/load-geodata";
import { keepAddress } from "./address";
import { keepAsking } from "./ask";
import { open } from "./open";
import { store } from "./store";

const BASE = `${import.meta.env.BASE_URL}geodata/`;
const reckoning = createClient();

/**
 * Opens the city's data and keeps everything going for the life of the page: the address and the reckoning follow
 * the store. Asked again after a failure it only loads again.
 */
export async function start(languages: readonly string[]): Promise<void> {
  const ready = store.subscribe(({ geodata }) => {
    if (geodata.status !== "ready") return;
    ready();
    keepAddress([...new Set([...languages, ...geodata.value.city.languages])]);
    keepAsking(reckoning);
  });
  await load(languages);
}

/** Loads the city's files, again after a failure. `languages` are those the app itself speaks. */
export function load(languages: readonly string[]): Promise<void> {
  const doors = {
    loadGeodata: () => loadGeodata(BASE),
    loadResidents: (city: City) => loadResidents(BASE, city),
    loadMessages: (language: string) => loadMessages(BASE, language),
    reckoning,
  };
  return open(doors, languages);
}
