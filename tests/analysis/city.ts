import type { Ground, OverlapQuestion } from "../../src/domain/analysis";
import { isCounted, type Site } from "../../src/domain/site";
import { parseResidents } from "../../src/exchange/parse-residents";
import { readGeodata } from "../../src/exchange/read-geodata";
import { textsOf, whole } from "../fixtures/city-on-disk";

/** The city's own data, as the app hands them to the reckoning. */
export function realCity() {
  const texts = textsOf("geodata");
  const { city, municipalities, sites, extents } = whole(readGeodata(texts));
  const file = city.files.residents;
  const residents = whole(parseResidents(file, texts.get(file) ?? ""));
  const ground: Ground = { strategies: city.strategies, layers: city.layers, municipalities, sites, extents };
  return { ground, residents };
}

/** The question that stands when the app opens: what is open or proposed counts, in the whole perimeter. */
export const opening = (ground: Ground): OverlapQuestion =>
  asking(ground, (site) => site.status !== "planned");

/** The question that counts those countable sites that pass a test. */
export const asking = (ground: Ground, counts: (site: Site) => boolean): OverlapQuestion => ({
  counted: ground.sites
    .filter(
      (site) => isCounted(site, { statuses: ["open", "planned", "proposed"], foci: [] }) && counts(site),
    )
    .map(({ id }) => id),
  changed: [],
  units: ground.municipalities.map(({ code }) => code),
});
