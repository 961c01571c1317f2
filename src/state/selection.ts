import type { Position } from "../domain/city";
import { sameUnit, type UnitRef } from "../domain/unit";
import { MOST_UNDER } from "./link/most";
import { MOST_COMPARED, type Report, type Selection, type Together } from "./roots";
import { store } from "./store";

/** What the answer is about from now on; on a phone the sheet turns to it. */
export function choose(selection: Selection | null): void {
  store.setState(({ sheet }) => ({
    selection,
    reading: null,
    sheet: {
      height: sheet.height === "full" ? "full" : "half",
      showing: selection === null ? "question" : "answer",
    },
  }));
}

export const chooseUnit = (unit: UnitRef): void => choose({ kind: "unit", unit });
export const choosePilot = (id: string): void => choose({ kind: "pilot", id });
export const showReport = (report: Report): void => choose({ kind: "report", report });
export const chooseProject = (id: string): void => choose({ kind: "project", id });
export const showMatrix = (strategy: string | null): void => choose({ kind: "matrix", strategy });
export const chooseSite = (id: string): void => choose({ kind: "site", id });
export const choosePatch = (id: string): void => choose({ kind: "patch", id });
export const choosePlace = (position: Position, under: readonly string[]): void =>
  choose({ kind: "place", position, under: under.slice(0, MOST_UNDER) });
export const showOverlaps = (together: Together | null): void => choose({ kind: "overlaps", together });

export function hover(hovered: string | null): void {
  if (store.getState().hovered !== hovered) store.setState({ hovered });
}

/** Puts a unit beside the others, or takes it away; the fifth pushes the first out. */
export function toggleCompared(unit: UnitRef): void {
  store.setState(({ compared }) => {
    const rest = compared.filter((other) => !sameUnit(other, unit));
    return { compared: rest.length < compared.length ? rest : [...rest, unit].slice(-MOST_COMPARED) };
  });
}

export function compareNothing(): void {
  store.setState(({ selection }) => ({
    compared: [],
    selection: selection?.kind === "compare" ? null : selection,
  }));
}
