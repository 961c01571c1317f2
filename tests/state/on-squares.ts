import { FIRST_ROOTS } from "../../src/state/roots";
import { selectQuestion } from "../../src/state/selectors/question";
import { FIRST_MEMORY, store } from "../../src/state/store";
import { squareAnswer } from "../fixtures/square-answer";
import { squareCity } from "../fixtures/square-city";

/** The memory as it is when the square city has been opened and its first question has been answered. */
export function startOnSquares(): void {
  store.setState({ ...FIRST_ROOTS, ...FIRST_MEMORY, geodata: { status: "ready", value: squareCity } }, true);
  // An answer is kept under its question, which needs the city to be there.
  const key = selectQuestion(store.getState())?.key ?? "";
  store.setState({ answers: new Map([[key, squareAnswer]]) });
}
