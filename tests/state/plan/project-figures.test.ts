import { beforeEach, describe, expect, test } from "vitest";
import type { Plan } from "../../../src/domain/plan";
import { enter } from "../../../src/state/mode";
import {
  type ProjectFigures,
  selectProjectReckoning,
} from "../../../src/state/plan/selectors/project-figures";
import { chooseProject } from "../../../src/state/selection";
import { selectQuestion } from "../../../src/state/selectors/question";
import { type App, store } from "../../../src/state/store";
import { squareAnswer } from "../../fixtures/square-answer";
import { project, squarePlan } from "../../fixtures/square-plan";
import { startOnSquares } from "../on-squares";

const app = () => store.getState();
const status = () => selectProjectReckoning(app())?.status;
const reason = { it: "reason", en: "reason" };

const plan: Plan = {
  ...squarePlan,
  projects: [
    ...squarePlan.projects,
    project("gardens", { kind: "layers", layers: ["gardens"], named: "by-us", reason }),
    project("later-stop", { kind: "sites", sites: ["stop-planned"], named: "by-plan", reason }),
    project("both-stops", { kind: "layers", layers: ["stops"], named: "by-us", reason }),
  ],
};

/** The question of now is answered, with the residents counted or before their points are there. */
function answer(points: App["points"]["status"] = "ready"): void {
  const columns = {
    codes: [],
    longitudes: new Float64Array(),
    latitudes: new Float64Array(),
    counts: new Uint32Array(),
    municipalities: new Uint16Array(),
  };
  if (points === "ready") store.setState({ points: { status: "ready", value: columns } });
  const key = selectQuestion(app())?.key ?? "";
  store.setState({ answers: new Map([[key, squareAnswer]]) });
}

function reached(id: string): ProjectFigures {
  chooseProject(id);
  answer();
  const reckoning = selectProjectReckoning(app());
  if (reckoning?.status !== "ready") throw new Error(`${id}: got ${reckoning?.status}, wanted figures`);
  return reckoning.figures;
}

beforeEach(() => {
  startOnSquares();
  store.setState({ plan: { status: "ready", value: plan } });
  enter("plan");
});

describe("what a project reaches", () => {
  test("is the ground and the residents of its strategy, of the whole perimeter", () => {
    const { reached: own, whole, units, municipalities, roughResidents } = reached("one-stop");
    expect(own).toEqual({ area: 50, residents: 600 });
    expect(whole).toEqual({ area: 400, residents: 3400 });
    expect(units.map(({ municipality, residents }) => [municipality.code, residents])).toEqual([
      ["900001", 500],
      ["900002", 100],
    ]);
    expect(municipalities).toBe(4);
    // Square 2 has rough points.
    expect(roughResidents).toBe(100);
  });

  test("is divided by what else reaches there, without rest", () => {
    for (const { id } of plan.projects.slice(0, 2)) {
      const { meetings, units, reached: own } = reached(id);
      const sum = (amounts: readonly { readonly area: number; readonly residents: number }[]) => ({
        area: amounts.reduce((total, { area }) => total + area, 0),
        residents: amounts.reduce((total, { residents }) => total + residents, 0),
      });
      expect(sum(meetings)).toEqual(own);
      expect(sum(units)).toEqual(own);
    }
    expect(reached("one-stop").meetings).toEqual([
      { others: 2, area: 30, residents: 400 },
      { others: 0, area: 20, residents: 200 },
    ]);
  });

  test("is «at least» where a whole layer is known to lack places; named sites are all there are", () => {
    expect(reached("gardens").isAtLeast).toBe(true);
    expect(reached("all-pilots").isAtLeast).toBe(false);
    expect(reached("one-stop").isAtLeast).toBe(false);
  });

  test("says how many of its places do not count", () => {
    expect(reached("both-stops").uncounted).toBe(1);
    expect(reached("one-stop").uncounted).toBe(0);
  });
});

describe("instead of figures", () => {
  test("a project without a place, or none, has nothing to say", () => {
    expect(selectProjectReckoning(app())).toBeNull();
    chooseProject("everywhere");
    expect(selectProjectReckoning(app())).toBeNull();
  });

  test("figures of another question are not shown while its own are worked out", () => {
    reached("one-stop");
    chooseProject("all-pilots");
    expect(status()).toBe("waiting");
    answer();
    expect(status()).toBe("ready");
  });

  test("a failure gives its reason", () => {
    chooseProject("one-stop");
    const key = selectQuestion(app())?.key ?? "";
    store.setState({ answers: new Map(), failures: new Map([[key, "the worker died"]]) });
    expect(selectProjectReckoning(app())).toEqual({ status: "failed", reason: "the worker died" });
  });

  test("places that are not counted reach nothing, which is said", () => {
    chooseProject("later-stop");
    expect(status()).toBe("uncounted");
  });

  test("before the residents' points are there, ground is known and residents are not", () => {
    chooseProject("one-stop");
    answer("waiting");
    expect(selectProjectReckoning(app())).toMatchObject({
      status: "ready",
      figures: { withResidents: false, reached: { area: 50 } },
    });
  });
});
