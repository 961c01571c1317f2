import type { Door, Mode, Selection, Task } from "./roots";
import { selectGeodata } from "./selectors/geodata";
import { type App, store } from "./store";

/** Turns to another mode. A unit or a site stays selected; what only one mode can answer does not. */
export function enter(mode: Mode): void {
  store.setState((app) => {
    if (app.mode === mode) return {};
    const selection = selectionIn(app, mode);
    return {
      ...withoutTool(app),
      mode,
      selection,
      reading: null,
      sheet: { ...app.sheet, showing: selection === null ? "question" : "answer" },
    };
  });
}

/** Opens the card of a project of the plan, from whatever mode: one step, so that «back» leads to where it was asked for. */
export function goToProject(id: string): void {
  store.setState((app) => ({
    ...withoutTool(app),
    mode: "plan",
    selection: { kind: "project", id },
    reading: null,
    sheet: { height: app.sheet.height === "full" ? "full" : "half", showing: "answer" },
  }));
}

/** Turns to the other door of the data desk. */
export function turnToDoor(door: Door): void {
  store.setState(({ sheet }) => ({ door, sheet: { ...sheet, showing: "question" } }));
}

/** Turns to another task of the planner; a phone's sheet shows it. */
export function turnTo(task: Task): void {
  store.setState(({ sheet }) => ({ task, sheet: { ...sheet, showing: "question" } }));
}

/** A tool of the planner means nothing elsewhere. */
const withoutTool = ({ planner }: App): Partial<App> =>
  planner === null || planner.tool === null ? {} : { planner: { ...planner, tool: null } };

function selectionIn(app: App, mode: Mode): Selection | null {
  const { selection } = app;
  if (selection?.kind === "unit") return selection;
  if (selection?.kind === "site" && mode === "planner")
    return isPilot(app, selection.id) ? { kind: "pilot", id: selection.id } : selection;
  if (selection?.kind === "site" && mode !== "planner") return selection;
  if (selection?.kind === "pilot" && mode !== "planner")
    return isPilot(app, selection.id) ? { kind: "site", id: selection.id } : null;
  return null;
}

/** Whether a site of the data is one of the pilots. */
function isPilot(app: App, id: string): boolean {
  const geodata = selectGeodata(app);
  const layer = geodata?.city.layers.find(({ numbered }) => numbered);
  return geodata?.sites.some((site) => site.id === id && site.layer === layer?.id) ?? false;
}

/** The kinds of selection that each mode has an answer to. */
const ANSWERED: Readonly<Record<Mode, readonly Selection["kind"][]>> = {
  explore: ["unit", "site", "patch", "place", "overlaps", "compare", "table"],
  planner: ["unit", "site", "pilot", "place", "report"],
  data: ["opened", "unit", "site"],
  plan: ["project", "matrix", "unit", "site", "place"],
  kiosk: ["unit", "site", "patch", "place", "overlaps"],
};

/** Whether the mode has something to say about what is selected. */
export const selectIsAnswered = ({ mode, selection }: Pick<App, "mode" | "selection">): boolean =>
  selection !== null && ANSWERED[mode].includes(selection.kind);

/** Whether the city brings what its strategic plan says. */
export const selectHasPlan = (app: App): boolean => selectGeodata(app)?.city.planFolder !== undefined;

/** Whether there are pilots to plan with. */
export const selectCanPlan = (app: App): boolean =>
  selectGeodata(app)?.city.layers.some(({ numbered }) => numbered) ?? false;
