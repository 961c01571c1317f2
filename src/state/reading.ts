import type { Page } from "./roots";
import { store } from "./store";

/** Opens a page in the place of the map, at the part that is asked for; the card beside it waits. */
export function read(page: Page, at: string | null = null): void {
  store.setState({ reading: { page, at }, sheet: { height: "full", showing: "answer" } });
}

/** Puts the page away: the map and the card are as they were. */
export function closeReading(): void {
  store.setState(({ selection }) => ({
    reading: null,
    sheet: { height: "half", showing: selection === null ? "question" : "answer" },
  }));
}
