import { beforeEach, describe, expect, test } from "vitest";
import { bad, good } from "../../../src/domain/problem";
import { openPlan } from "../../../src/state/plan/open";
import { selectPlan } from "../../../src/state/plan/selectors/projects";
import { FIRST_MEMORY, store } from "../../../src/state/store";
import { squareCity } from "../../fixtures/square-city";
import { squarePlan } from "../../fixtures/square-plan";
import { startOnSquares } from "../on-squares";

const app = () => store.getState();

beforeEach(startOnSquares);

describe("opening the plan", () => {
  test("happens once, however often it is asked for", async () => {
    let asked = 0;
    const door = () => {
      asked += 1;
      return Promise.resolve(good(squarePlan));
    };
    await Promise.all([openPlan(door), openPlan(door)]);
    await openPlan(door);
    expect(asked).toBe(1);
    expect(selectPlan(app())).toBe(squarePlan);
  });

  test("that failed says why and can be asked again", async () => {
    const problem = { code: "file-missing", file: "plan/projects.json", feature: null, values: {} } as const;
    await openPlan(() => Promise.resolve(bad([problem])));
    expect(app().plan).toEqual({ status: "failed", problems: [problem] });
    await openPlan(() => Promise.resolve(good(squarePlan)));
    expect(app().plan.status).toBe("ready");
  });

  test("whose code does not come is a failure too", async () => {
    await openPlan(() => Promise.reject(new TypeError("no network")));
    expect(app().plan).toMatchObject({ status: "failed", problems: [{ values: { reason: "no network" } }] });
  });

  test("reads it against the city's data as they came, whatever a visitor put in their stead", async () => {
    const came = { ...squareCity, version: "came" };
    store.setState(({ own }) => ({ own: { ...own, city: came } }));
    const read: string[] = [];
    await openPlan((geodata) => {
      read.push(geodata.version);
      return Promise.resolve(good(squarePlan));
    });
    expect(read).toEqual(["came"]);
  });

  test("waits for the city", async () => {
    store.setState({ geodata: FIRST_MEMORY.geodata });
    await openPlan(() => Promise.reject(new Error("nobody asks")));
    expect(app().plan.status).toBe("waiting");
  });
});
