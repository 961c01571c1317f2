import { prerender } from "react-dom/static";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { startText } from "../../../src/i18n";
import { includeProvisional } from "../../../src/state";
import { selectQuestion } from "../../../src/state/selectors/question";
import { store } from "../../../src/state/store";
import { SiteProjects, UnitProjects } from "../../../src/view/plan-projects";
import { squareAnswer } from "../../fixtures/square-answer";
import { squareCity } from "../../fixtures/square-city";
import { squarePlan } from "../../fixtures/square-plan";
import { startOnSquares } from "../../state/on-squares";

const planned = { ...squareCity, city: { ...squareCity.city, planFolder: "plan" } };
const unit = (code: string) => <UnitProjects unit={{ kind: "municipality", code }} />;

/** What stands there once the code of the section has come. */
async function drawn(node: React.ReactNode): Promise<string> {
  const { prelude } = await prerender(node);
  return new Response(prelude).text();
}

startText("en");

beforeEach(() => {
  vi.spyOn(store, "getInitialState").mockImplementation(store.getState);
  startOnSquares();
  store.setState({
    geodata: { status: "ready", value: planned },
    plan: { status: "ready", value: squarePlan },
    map: "ready",
  });
});

describe("the projects of the plan in a card of the map", () => {
  test("are those with a place in the unit, and apart those of the whole area", async () => {
    const html = await drawn(unit("900001"));
    expect(html).toContain("Projects of the plan in this municipality");
    for (const id of ["one-stop en", "all-pilots en", "everywhere en"]) expect(html).toContain(id);
    expect(await drawn(unit("900002"))).toContain("No project of the plan has a place in this municipality.");
    expect(await drawn(<UnitProjects unit={{ kind: "zone", id: "2" }} />)).toContain("in this zone");
  });

  test("are those that the site is a place of", async () => {
    expect(await drawn(<SiteProjects id="pilot-one" />)).toContain("all-pilots en");
    expect(await drawn(<SiteProjects id="garden-one" />)).toContain("belongs to no project of the plan");
  });

  test("are waited for while the plan comes, and a plan that did not come can be asked for again", async () => {
    store.setState({ plan: { status: "loading" } });
    expect(await drawn(unit("900001"))).toContain("Looking for projects of the plan");
    store.setState({ plan: { status: "failed", problems: [] } });
    expect(await drawn(unit("900001"))).toContain("The plan did not load.");
    expect(await drawn(<SiteProjects id="pilot-one" />)).toContain("Try again");
  });

  test("are not known where the reckoning failed", async () => {
    const key = selectQuestion(store.getState())?.key ?? "";
    store.setState({ answers: new Map(), failures: new Map([[key, "the worker died"]]) });
    expect(await drawn(unit("900001"))).toContain("where the projects are is not known");
  });

  test("are not spoken of before the map is drawn, nor in a city without a plan", async () => {
    store.setState({ map: "starting" });
    expect(await drawn(unit("900001"))).toBe("");
    store.setState({ map: "none", plan: { status: "ready", value: null } });
    expect(await drawn(unit("900001"))).toBe("");
    store.setState({ plan: { status: "waiting" }, geodata: { status: "ready", value: squareCity } });
    expect(await drawn(unit("900001"))).toBe("");
  });
});

test("a municipality that the switch puts outside is not said to have no project", async () => {
  includeProvisional(false);
  const key = selectQuestion(store.getState())?.key ?? "";
  store.setState({ answers: new Map([[key, squareAnswer]]) });
  expect(await drawn(unit("900004"))).not.toContain("No project of the plan");
});
