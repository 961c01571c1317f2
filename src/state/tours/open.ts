import type { Geodata } from "../../domain/geodata";
import type { Readable } from "../../domain/readable";
import type { Tour } from "../../domain/tour";
import { dataBase } from "../data-base";
import { selectGeodata } from "../selectors/geodata";
import { type App, store } from "../store";

/** Reads the tours of a city; the tests hand in their own. */
export type ToursDoor = (geodata: Geodata) => Promise<Readable<readonly Tour[]>>;

const fetched: ToursDoor = async (geodata) => {
  const { loadTours } = await import("../../exchange/load-tours");
  const base = dataBase();
  return base.ok ? loadTours(base.value, geodata) : { value: [], problems: base.problems };
};

/** Loads the tours, once. Before the city is there nothing happens; asked again after problems, they are loaded again. */
export async function openTours(door: ToursDoor = fetched): Promise<void> {
  const app = store.getState();
  const { tours } = app;
  const geodata = selectGeodata(app);
  if (geodata === null || (tours !== null && tours.problems.length === 0)) return;
  const { value: told, problems } = await door(geodata).catch(notFetched);
  store.setState(({ tours: now }) => ({ tours: { told, problems, playing: now?.playing ?? null } }));
}

/** The code that reads the tours did not come: without a network, for instance. */
function notFetched(fault: unknown): Awaited<ReturnType<ToursDoor>> {
  const reason = fault instanceof Error ? fault.message : String(fault);
  const problem = { code: "file-unreadable", file: "tours", feature: null, values: { reason } } as const;
  return { value: [], problems: [problem] };
}

/** Whether the city names tours: asked before any is loaded. */
export const selectHasTours = (app: App): boolean => (selectGeodata(app)?.city.tours ?? []).length > 0;
