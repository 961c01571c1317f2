import { release } from "./held";
import type { Paper, Sheets } from "./memory";
import { remember } from "./remember";

/** Lays sheets open on the paper that was used last; what is in hand is written first. */
export function openSheets(of: Sheets["of"]): void {
  release();
  remember(({ sheets }) => ({ sheets: { of, paper: sheets?.paper ?? "a4" } }));
}

export const closeSheets = (): void => remember(() => ({ sheets: null }));

export const choosePaper = (paper: Paper): void =>
  remember(({ sheets }) => ({ sheets: sheets && { ...sheets, paper } }));
