import { beforeEach, describe, expect, test } from "vitest";
import type { Plan } from "../../../../src/domain/plan";
import { ProjectCard } from "../../../../src/modes/plan/catalogue/project-card";
import { chooseProject } from "../../../../src/state/selection";
import { selectQuestion } from "../../../../src/state/selectors/question";
import { type App, store } from "../../../../src/state/store";
import { squareAnswer } from "../../../fixtures/square-answer";
import { squareCity } from "../../../fixtures/square-city";
import { project, squarePlan } from "../../../fixtures/square-plan";
import { nothing } from "../../../ui/markup";
import { openOn, shown } from "./on-plan";

const both = (text: string) => ({ it: `${text} it`, en: `${text} en` });

const plan: Plan = {
  ...squarePlan,
  projects: [
    ...squarePlan.projects,
    project("gardens", { kind: "layers", layers: ["gardens"], named: "by-us", reason: both("reason") }),
  ],
};

const POINTS: App["points"] = {
  status: "ready",
  value: {
    codes: [],
    longitudes: new Float64Array(),
    latitudes: new Float64Array(),
    counts: new Uint32Array(),
    municipalities: new Uint16Array(),
  },
};

/** The card of a project when its question has been answered. */
function card(id: string, points: App["points"] = POINTS): string {
  chooseProject(id);
  store.setState({ points });
  const key = selectQuestion(store.getState())?.key ?? "";
  store.setState({ answers: new Map([[key, squareAnswer]]) });
  return shown(<ProjectCard id={id} onClose={nothing} />);
}

beforeEach(() => openOn(squareCity, plan, "en"));

describe("the card of a project with a place", () => {
  test("says who is reached, of how many, by which census, and that some are placed roughly", () => {
    const html = card("one-stop");
    expect(html).toContain("600 residents");
    expect(html).toContain("17.6 % of 3,400");
    expect(html).toContain("census of 2020");
    expect(html).toContain("≈ 100 residents of these");
    expect(html).toContain("Distances in a straight line. stops en: 500 m.");
    expect(html).not.toContain("at least");
  });

  test("names the municipalities that it touches, of how many", () => {
    const html = card("one-stop");
    expect(html).toContain("2 of 4");
    expect(html).toContain("Square 1");
    expect(html).toContain("Square 2");
    expect(html).not.toContain("Square 3");
  });

  test("divides what it reaches by the other strategies there, as far as they are known", () => {
    const html = card("one-stop");
    expect(html).toContain("Together with");
    expect(html).toMatch(/Growing en.*400.*no other, as far as known.*200.*In all.*600/s);
    expect(html).toContain("The data of “gardens en” have gaps");
    expect(card("gardens")).toContain("no other<");
  });

  test("is «at least» where its own data have gaps, and wears the badge of a working proposal", () => {
    expect(card("gardens")).toContain("at least");
    expect(card("gardens")).not.toContain("Working proposal");
    expect(card("all-pilots")).toContain('title="proposal en">Working proposal');
    expect(card("all-pilots")).toContain("This is our reading: the plan does not say so.");
    expect(card("one-stop")).toContain("The plan names it.");
  });

  test("without the residents' points knows ground, and never says that nobody is reached", () => {
    const html = card("one-stop", { status: "waiting" });
    expect(html).toContain("Residents follow in a moment.");
    expect(html).toContain("not known");
    expect(html).not.toMatch(/\b0 residents/);
    expect(card("one-stop", { status: "failed", problems: [] })).toContain("cannot be read");
  });

  test("waits, or says that the calculation failed, and shows no figures of another question", () => {
    card("one-stop");
    chooseProject("all-pilots");
    const open = () => shown(<ProjectCard id="all-pilots" onClose={nothing} />);
    store.setState({ answers: new Map([["other", squareAnswer]]) });
    expect(open()).toContain("Working out what it reaches…");
    expect(open()).not.toContain("Area reached");
    const key = selectQuestion(store.getState())?.key ?? "";
    store.setState({ failures: new Map([[key, "the worker died"]]) });
    expect(open()).toContain("The calculation failed: the worker died.");
  });
});

describe("the card of a project without a place", () => {
  test.each([
    ["everywhere", "The whole area"],
    ["somewhere", "Places not named: the plan counts 2"],
    ["unread", "Whether it has a place is not known"],
  ])("%s says so, and reckons nothing", (id, words) => {
    const html = card(id);
    expect(html).toContain(words);
    expect(html).not.toContain("What it reaches today");
    expect(html).not.toContain("Show on the map");
  });

  test("tells what no document states from what nobody has read", () => {
    expect(card("everywhere")).toContain("not stated in the plan");
    expect(card("unread")).not.toContain("not stated in the plan");
    expect(card("unread")).toContain("not known");
  });
});
