import { beforeEach, describe, expect, test } from "vitest";
import { Matrix } from "../../../../src/modes/plan/landing/matrix";
import { PlaceProjects } from "../../../../src/modes/plan/landing/place-projects";
import { SiteProjects } from "../../../../src/modes/plan/landing/site-projects";
import { UnitProjects } from "../../../../src/modes/plan/landing/unit-projects";
import { enter, includeProvisional, showMatrix, store } from "../../../../src/state";
import { selectQuestion } from "../../../../src/state/selectors/question";
import { squareAnswer } from "../../../fixtures/square-answer";
import { squareCity } from "../../../fixtures/square-city";
import { squarePlan } from "../../../fixtures/square-plan";
import { count, nothing } from "../../../ui/markup";
import { openOn, shown } from "../catalogue/on-plan";
import { landingPlan } from "./landing-plan";

const key = () => selectQuestion(store.getState())?.key ?? "";
const answered = () => store.setState({ answers: new Map([[key(), squareAnswer]]) });
const matrix = (strategy: string | null) => {
  showMatrix(strategy);
  return shown(<Matrix strategy={strategy} onClose={nothing} />);
};
const unit = (code: string) =>
  shown(<UnitProjects unit={{ kind: "municipality", code }} onClose={nothing} />);

beforeEach(() => {
  openOn(squareCity, landingPlan, "en");
  answered();
});

describe("the matrix", () => {
  test("is a table with a heading for every row and column, and holes in words", () => {
    const html = matrix(null);
    expect(count(html, 'scope="col"')).toBe(4);
    expect(count(html, 'scope="row"')).toBe(5);
    expect(count(html, "no project</span>")).toBe(7);
    expect(html).toContain("2 of 4");
    expect(html).toContain("provisional");
    expect(html).not.toMatch(/plan\.landing|NaN|undefined/);
  });

  test("says which column colours the map, and what the colours are", () => {
    expect(matrix("growing")).toMatch(/aria-pressed="true"[^>]*aria-label="Growing en: colour the map"/);
    const html = matrix("growing");
    expect(count(html, 'aria-pressed="true"')).toBe(1);
    expect(html).toContain("Projects with a place · Growing en");
    expect(html).toContain("2 municipalities");
  });

  test("says plainly of a strategy without a place why its column is empty", () => {
    expect(matrix(null)).not.toContain("whole column is empty");
    store.setState({ plan: { status: "ready", value: squarePlan } });
    expect(matrix(null)).toContain(
      "No project of the strategy on the map “Moving en” has a place: its whole column is empty. We know of none.",
    );
    const everywhere = landingPlan.projects.map((project) =>
      project.id === "one-stop" ? { ...project, place: placeless } : project,
    );
    store.setState({ plan: { status: "ready", value: { ...landingPlan, projects: everywhere } } });
    expect(matrix(null)).toContain("We know of 1: for 1 the plan names no place.");
  });

  test("says whose reading the places are, how far data go, what is outside, and what is in no cell", () => {
    const html = matrix(null);
    expect(html).toContain("For 1 project we read the places");
    expect(html).not.toContain("an empty ring holds as far as known");
    expect(html).toContain("They count in no cell.");
    includeProvisional(false);
    answered();
    expect(matrix(null)).toContain("1 place is outside the perimeter and is not counted.");
  });

  test("names the layers that have gaps, in the quotation marks of the reader's language", () => {
    const layers = squareCity.city.layers.map((layer) => ({ ...layer, complete: layer.id !== "pilots" }));
    const value = { ...squareCity, city: { ...squareCity.city, layers } };
    store.setState({ geodata: { status: "ready", value } });
    expect(matrix(null)).toMatch(/The data of “[^”«]+” /);
  });

  test("does not know the strategy of a strange link, waits for the reckoning, and says when it failed", () => {
    expect(matrix("flying")).toContain("all strategies");
    store.setState({ answers: new Map() });
    expect(matrix(null)).toContain("Looking for projects of the plan");
    store.setState({ failures: new Map([[key(), "the worker died"]]) });
    expect(matrix(null)).toContain("where the projects are is not known");
  });
});

const placeless = {
  kind: "none-named",
  count: null,
  later: null,
  reason: { it: "perché", en: "because" },
} as const;

describe("the card of a unit beside the plan", () => {
  test("has its projects under their strategies with their places, holes, and the whole area apart", () => {
    const html = unit("900001");
    expect(html).toContain("one-stop en");
    expect(html).toContain("1 · pilot-one en");
    expect(html).not.toContain("pilot-two en");
    expect(html).toContain("For the whole area");
    expect(html).toContain("everywhere en");
    expect(count(unit("900003"), "no project has a place here")).toBe(2);
  });

  test("names the documents, and outside the perimeter counts nothing", () => {
    expect(unit("900001")).toContain("log en");
    includeProvisional(false);
    answered();
    expect(unit("900004")).toContain("Outside the chosen perimeter");
    expect(unit("900004")).not.toContain("no project has a place here");
  });
});

test("a zone to which the plan looks next says so, one of a like name says that it is not the same, and another nothing", () => {
  const territory = { id: "south", name: "South", zone: "1", near: null, note: { it: "nota", en: "note" } };
  const phaseTwo = { about: { it: "fuori", en: "outward" }, documents: ["log"], territories: [territory] };
  const catalogue = { ...landingPlan.catalogue, phaseTwo };
  store.setState({ plan: { status: "ready", value: { ...landingPlan, catalogue } } });
  const zone = (id: string) => shown(<UnitProjects unit={{ kind: "zone", id }} onClose={nothing} />);
  expect(zone("1")).toContain("Phase two: South");
  expect(zone("2")).not.toContain("Phase two");
  expect(unit("900001")).not.toContain("Phase two");
  const alike = { ...phaseTwo, territories: [{ ...territory, zone: null, near: "2" }] };
  store.setState({
    plan: { status: "ready", value: { ...landingPlan, catalogue: { ...catalogue, phaseTwo: alike } } },
  });
  expect(zone("2")).toMatch(/Phase two: South.*note/s);
  expect(zone("1")).not.toContain("Phase two");
});

test("the card of a site has the projects that it belongs to, or says that there are none", () => {
  const site = (id: string) => shown(<SiteProjects id={id} onClose={nothing} />);
  expect(site("pilot-one")).toContain("all-pilots en");
  expect(site("pilot-one")).toContain("proposal en");
  expect(site("garden-one")).toContain("This place belongs to no project of the plan.");
  expect(site("nowhere")).toContain("no place of that name");
});

test("the card of a tapped place has what is under the finger and what reaches it", () => {
  const place = () =>
    shown(<PlaceProjects position={[-29.95, 0.05]} under={["stop-one"]} onClose={nothing} />);
  expect(place()).toContain("one-stop en");
  expect(place()).toContain("Looking at what is here");
  store.setState({ failures: new Map([[`-29.95,0.05 ${key()}`, "the worker died"]]) });
  expect(place()).toContain("The calculation failed");
});

test("in both languages nothing is left without words", () => {
  openOn(squareCity, landingPlan, "it");
  answered();
  enter("plan");
  expect(matrix(null)).not.toMatch(/plan\.landing/);
  expect(unit("900001")).not.toMatch(/plan\.landing/);
  expect(unit("900001")).toContain("Per tutta l’area");
});
