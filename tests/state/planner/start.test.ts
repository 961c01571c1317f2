import "fake-indexeddb/auto";
import { afterEach, expect, test, vi } from "vitest";
import { edit } from "../../../src/state/planner/editing";
import { selectFigures } from "../../../src/state/planner/selectors/figures";
import { selectScenario, selectUnsaved } from "../../../src/state/planner/selectors/scenarios";
import { startPlanner } from "../../../src/state/planner/start";
import { store } from "../../../src/state/store";
import { squareCity } from "../../fixtures/square-city";
import { app, NAMING, PEOPLE, planner, planOnSquares } from "./on-squares";

afterEach(() => vi.restoreAllMocks());

test("opened before the city is there, the planner waits for it, reckons and saves; asked twice it opens once", async () => {
  // No worker runs here: the same code reckons on this thread, and says so.
  const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  planOnSquares();
  store.setState({ planner: null, geodata: { status: "loading" } });
  const opening = startPlanner(NAMING);
  expect(app().planner).toBeNull();
  store.setState({
    geodata: { status: "ready", value: squareCity },
    points: { status: "ready", value: PEOPLE },
  });
  await opening;
  edit({ kind: "reach", reach: 700 });
  await startPlanner({ ...NAMING, fresh: (number) => `Progetto ${number}` });
  expect(selectScenario(app())?.name).toBe("Plan 1");
  expect(planner().naming.fresh(2)).toBe("Progetto 2");
  await expect.poll(() => selectFigures(app()).isExact).toBe(true);
  await expect.poll(() => selectUnsaved(app())).toBe(false);
  expect(warned).toHaveBeenCalledOnce();
});
