import { beforeEach, expect, test } from "vitest";
import { selectAreColoursAwaited } from "../../../src/state/selectors/colours";
import { selectQuestion } from "../../../src/state/selectors/question";
import { store } from "../../../src/state/store";
import { colourBy } from "../../../src/state/view";
import { startOnSquares } from "../on-squares";

const app = () => store.getState();

beforeEach(startOnSquares);

test("colours that the reckoning gives are awaited until it answers or fails; residents are known before", () => {
  colourBy({ kind: "density" });
  expect(selectAreColoursAwaited(app())).toBe(false);
  store.setState({ answers: new Map() });
  expect(selectAreColoursAwaited(app())).toBe(true);
  colourBy({ kind: "residents" });
  expect(selectAreColoursAwaited(app())).toBe(false);
  colourBy({ kind: "share", strategy: "moving" });
  expect(selectAreColoursAwaited(app())).toBe(true);
  store.setState({ failures: new Map([[selectQuestion(app())?.key ?? "", "it broke"]]) });
  expect(selectAreColoursAwaited(app())).toBe(false);
});
