import { release } from "./held";
import type { Paper, Sheets } from "./memory";
import { remember } from "./remember";

/** Lays sheets open; what is in hand is written first. */
export function openSheets(sheets: Sheets): void {
  release();
  remember(() => ({ sheets }));
}

export const closeSheets = (): void => remember(() => ({ sheets: null }));

/** Lays them out for another paper, now and from now on. */
export const choosePaper = (paper: Paper): void => remember(() => ({ paper }));
