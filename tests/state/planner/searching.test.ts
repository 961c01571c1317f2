import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { REACH } from "../../../src/domain/scenario-bounds";
import { edit } from "../../../src/state/planner/editing";
import { chooseScenario } from "../../../src/state/planner/scenarios";
import { startSearch, takeAnswer, wishFor } from "../../../src/state/planner/searching";
import { selectPilots } from "../../../src/state/planner/selectors/pilots";
import { selectScenario } from "../../../src/state/planner/selectors/scenarios";
import { selectSearch, selectSitingQuestion } from "../../../src/state/planner/selectors/siting";
import { SITING } from "../../../src/state/planner/siting-check";
import { FIRST_WISH, type SitingWish } from "../../../src/state/planner/siting-wish";
import { store } from "../../../src/state/store";
import { app, planner, planOnSquares } from "./on-squares";

import { answered, keep, slow, stopAll } from "./searches";

beforeEach(() => {
  planOnSquares();
  wishFor({ goal: { kind: "most", count: 1 }, candidates: { kind: "grid", shape: "square", spacing: 1000 } });
});
afterEach(stopAll);

describe("where next", () => {
  test("the answer becomes a scenario like any other, on the one that was asked about", async () => {
    edit({ kind: "reach", reach: 1000 });
    const asked = selectScenario(app());
    const best = await answered();
    expect(best).toMatchObject({ covered: 47, coveredBefore: 7 });
    chooseScenario(null);
    expect(selectSearch(app())?.isAsked).toBe(false);
    const id = takeAnswer("Next", (number, { municipality }) => `No. ${number} in ${municipality}`);
    expect(planner().current).toBe(id);
    expect(selectScenario(app())).toMatchObject({
      name: "Next",
      edits: [...(asked?.edits ?? []), { kind: "add", site: "added-1", number: 3, name: "No. 3 in 900002" }],
    });
    expect(selectPilots(app()).at(-1)).toMatchObject({ municipality: "900002", reach: 1000 });
    expect(planner().shelf.size).toBe(2);
  });

  test("pilots that are not kept are not in it; new ones have the reach that was asked", async () => {
    edit({ kind: "detour", factor: 1.25 });
    wishFor({ kept: ["pilot-one"], reach: 1000, goal: { kind: "share", share: 1 } });
    expect(selectSitingQuestion(app())).toMatchObject({
      reach: 800,
      wishes: { kept: [{ id: "pilot-one" }] },
    });
    const best = await answered();
    expect(best.covered).toBe(best.all);
    takeAnswer("Everybody", String);
    const pilots = selectPilots(app());
    expect(pilots.map(({ id, reach }) => [id, reach])).toEqual([
      ["pilot-one", 400],
      ["added-1", 800],
      ["added-2", 800],
    ]);
    // Who goes on asking keeps what was just chosen.
    expect(planner().wish.kept).toEqual(["pilot-one", "added-1", "added-2"]);
  });

  test("candidates may be the sites of a layer that count, or given places", () => {
    wishFor({ candidates: { kind: "layers", layers: ["stops"] } });
    expect(selectSitingQuestion(app())?.candidates).toEqual({
      kind: "places",
      places: [{ id: "stop-one", at: [-29.95, 0.05] }],
    });
    const given = { kind: "places" as const, places: [] };
    wishFor({ candidates: given });
    expect(selectSitingQuestion(app())?.candidates).toBe(given);
  });

  test.each<[Partial<SitingWish>, string]>([
    [{ goal: { kind: "most", count: 0 } }, "count-range"],
    [{ goal: { kind: "most", count: 16 } }, "count-range"],
    [{ goal: { kind: "most", count: 1.5 } }, "count-range"],
    [{ goal: { kind: "share", share: Number.NaN } }, "share-range"],
    [{ candidates: { kind: "grid", shape: "square", spacing: 0 } }, "spacing-range"],
    [{ reach: 0 }, "reach-range"],
    [{ reach: Number.NaN }, "reach-not-number"],
    [{ apart: -1 }, "apart-range"],
    [{ perZone: [{ zone: "1", least: 0 }] }, "zone-range"],
    [{ seconds: Number.POSITIVE_INFINITY }, "seconds-range"],
  ])("refused in place: %o", (wrong, code) => {
    keep(slow().start);
    wishFor(wrong);
    expect(startSearch()?.code).toBe(code);
    expect(planner()).toMatchObject({ search: null, wish: wrong });
  });

  test("the edges of what may be asked are asked", () => {
    keep(slow().start);
    const { count, share, spacing, apart, zone, seconds } = SITING;
    for (const edge of ["least", "most"] as const) {
      const candidates = { kind: "grid", shape: "hexagon", spacing: spacing[edge] } as const;
      const perZone = [{ zone: "1", least: zone[edge] }];
      wishFor({ candidates, perZone, apart: apart[edge], seconds: seconds[edge], reach: REACH[edge] });
      wishFor({ goal: { kind: "most", count: count[edge] } });
      expect(startSearch()).toBeNull();
      wishFor({ goal: { kind: "share", share: share[edge] } });
      expect(startSearch()).toBeNull();
    }
  });

  test("without residents or pilots there is nothing to ask", () => {
    store.setState({ points: { status: "waiting" } });
    expect(startSearch()?.code).toBe("points-missing");
    expect(FIRST_WISH.goal).toEqual({ kind: "most", count: 3 });
  });
});
