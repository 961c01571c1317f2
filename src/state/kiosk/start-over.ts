import { FIRST_ROOTS } from "../roots";
import { store } from "../store";
import { endTour } from "../tours/telling";

/**
 * The same visitor begins with the first question again: filters, selection and camera go back; language, look and text size are
 * theirs and stay.
 */
export function startOver(): void {
  endTour();
  store.setState(({ mode, task, language, look }) => ({
    ...FIRST_ROOTS,
    ...{ mode, task, language, look },
    unknownIds: [],
  }));
}
