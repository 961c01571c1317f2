import { beforeEach, describe, expect, test } from "vitest";
import { hover } from "../../../src/state/selection";
import { selectHighlight } from "../../../src/state/selectors/highlight";
import { store } from "../../../src/state/store";
import { app, planOnSquares } from "../planner/on-squares";

beforeEach(() => planOnSquares());

const sites = () => [...selectHighlight(app()).sites].sort();

describe("what stands out", () => {
  test("is the site that is chosen and the one under the pointer, one that a scenario added too", () => {
    store.setState({ selection: { kind: "pilot", id: "added-1" } });
    hover("pilot-one");
    expect(sites()).toEqual(["added-1", "pilot-one"]);
    hover("added-2");
    expect(sites()).toEqual(["added-1", "added-2"]);
    hover(null);
    store.setState({ selection: { kind: "site", id: "gone" } });
    expect(sites()).toEqual([]);
  });

  test("is a unit, and then no site", () => {
    hover("m900001");
    expect(selectHighlight(app())).toMatchObject({ units: new Set(["900001"]), sites: new Set() });
    hover("z1");
    expect(selectHighlight(app()).units.size).toBeGreaterThan(1);
    expect(sites()).toEqual([]);
  });
});
