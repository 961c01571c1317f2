import { unitKey } from "../../domain/unit";
import type { Met } from "../device/counters";
import type { Roots, Selection } from "../roots";
import { type App, store } from "../store";
import type { Kiosk } from "./memory";
import { remember } from "./remember";
import { begunAt, countsOf, meeting } from "./visit";

/** A visitor came: only the language is theirs yet, the rest is what the tour showed. */
export const visitOf = ({ language }: Pick<Roots, "language">, at: number): Kiosk["visit"] =>
  begunAt(at, [{ what: "language", which: language }]);

/** Counts a visit that is over, where visits are counted. */
export function count({ visit, settings, device }: Kiosk): void {
  if (visit !== null && settings.counters) void device.counters.count(countsOf(visit));
}

/** Notes what the visitor turns to, as long as somebody is there. Returns the way to stop. */
export function keepNoting(): () => void {
  return store.subscribe((app, before) => {
    const { kiosk } = app;
    if (kiosk === null || kiosk.visit === null || kiosk.idle.phase !== "awake") return;
    const visit = meeting(kiosk.visit, metBetween(before, app));
    if (visit !== kiosk.visit) remember(() => ({ visit }));
  });
}

type Noted = Pick<App, "strategies" | "selection" | "unit" | "language">;

/** What was turned to between two states. A tapped place is not among it: it may be somebody's home. */
export function metBetween(before: Noted, app: Noted): Met[] {
  const strategies = app.strategies.filter((id) => !before.strategies.includes(id));
  const selected = app.selection === before.selection ? null : placeOf(app.selection);
  const unit = app.unit === null || app.unit === before.unit ? null : unitKey(app.unit);
  const language = app.language === before.language ? [] : [app.language];
  return [
    ...strategies.map((which): Met => ({ what: "strategy", which })),
    ...[selected, unit].flatMap((which): Met[] => (which === null ? [] : [{ what: "place", which }])),
    ...language.map((which): Met => ({ what: "language", which })),
  ];
}

function placeOf(selection: Selection | null): string | null {
  if (selection?.kind === "unit") return unitKey(selection.unit);
  return selection?.kind === "site" || selection?.kind === "pilot" ? selection.id : null;
}
