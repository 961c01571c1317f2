import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, test, vi } from "vitest";
import { startText } from "../../../../src/i18n";
import { addPlannerWords } from "../../../../src/i18n/planner";
import { ReachWish } from "../../../../src/modes/planner/next/reach-wish";
import { edit } from "../../../../src/state/planner/editing";
import { wishFor } from "../../../../src/state/planner/searching";
import { store } from "../../../../src/state/store";
import { planOnSquares } from "../../../state/planner/on-squares";

beforeEach(() => {
  startText("en");
  addPlannerWords();
  vi.spyOn(store, "getInitialState").mockImplementation(store.getState);
  planOnSquares({ opened: true });
});

test("reach and factor stand as they are: 1,250 m is not 1.3 km, and a factor of 1.25 is not 1.3", () => {
  edit({ kind: "reach", reach: 1250 });
  edit({ kind: "detour", factor: 1.25 });
  expect(renderToStaticMarkup(<ReachWish />)).toContain("1,250 m");
  expect(renderToStaticMarkup(<ReachWish />)).toContain("1,000 m");
  expect(renderToStaticMarkup(<ReachWish />)).toContain("1.25");
  wishFor({ reach: 1500 });
  expect(renderToStaticMarkup(<ReachWish />)).toContain("1,200 m");
});
