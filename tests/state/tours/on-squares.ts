import type { Chapter, Tour } from "../../../src/domain/tour";
import { store } from "../../../src/state/store";
import { startOnSquares } from "../on-squares";

const both = (text: string) => ({ it: `${text} it`, en: `${text} en` });

export const chapter = (id: string, more: Partial<Chapter> = {}): Chapter => ({
  id,
  title: both(id),
  text: both(id),
  camera: null,
  filters: {},
  selection: null,
  seconds: 10,
  ...more,
});

export const tour = (id: string, chapters: readonly Chapter[]): Tour => ({
  id,
  title: both(id),
  about: both(id),
  chapters,
});

export const ROUND = tour("round", [
  chapter("a", { filters: { strategies: ["moving"], reach: true }, seconds: 5 }),
  chapter("b", { selection: { kind: "site", site: "stop-one" }, camera: { site: "stop-one" } }),
]);
export const SHORT = tour("short", [chapter("c", { selection: { kind: "table" } })]);

/** The memory as it is when the tours of the square city are there. */
export function tourOnSquares(told: readonly Tour[] = [ROUND, SHORT]): void {
  startOnSquares();
  store.setState({ tours: { told, problems: [], playing: null } });
}

export const app = () => store.getState();
/** Tour, chapter and whether the clock turns. */
export const at = () => {
  const playing = app().tours?.playing;
  return playing == null ? null : `${playing.tour} ${playing.chapter}${playing.running ? " runs" : ""}`;
};
