import { beforeEach, describe, expect, test } from "vitest";
import { inLanguage } from "../../../../src/domain/text";
import { Question } from "../../../../src/modes/plan/question";
import { filterProjects } from "../../../../src/state/plan/filters";
import { realPlan } from "../../../fixtures/real-plan";
import { squareCity } from "../../../fixtures/square-city";
import { variedPlan } from "../../../fixtures/varied-plan";
import { openOn, shown } from "./on-plan";

const question = () => shown(<Question />);
const { geodata, plan } = realPlan();

describe.runIf(plan !== null).each(["it", "en"])("in %s", (language) => {
  beforeEach(() => {
    if (plan !== null) openOn(geodata, plan, language);
  });

  test("the vision, every strategy of the plan, every line and every project can be read", () => {
    const html = question();
    const { vision, planStrategies, lines } = plan?.catalogue ?? { planStrategies: [], lines: [] };
    const named = [...planStrategies, ...lines].map(({ name }) => name);
    const titles = plan?.projects.map(({ title }) => title) ?? [];
    const texts = [...(vision === undefined ? [] : [vision.name, vision.text]), ...named, ...titles];
    expect(texts.map((text) => inLanguage(text, language)).filter((text) => !html.includes(text))).toEqual(
      [],
    );
    expect(html).not.toMatch(/plan\.(catalogue|desk)\.|NaN|undefined/);
  });
});

describe("the catalogue", () => {
  beforeEach(() => openOn(squareCity, variedPlan, "en"));

  test("says how many of how many are listed, and what each choice would list", () => {
    expect(question()).toContain("10 of 10");
    filterProjects({ planStrategy: "strategy-2" });
    const html = question();
    expect(html).toContain("3 of 10");
    expect(html).toContain("1 active");
    expect(html).toContain("Strategy 1 of the plan (5)");
    expect(html).toContain("Show all projects");
  });

  test("names the filter that keeps everything out, with what it would bring back", () => {
    filterProjects({ search: "ferry", place: "placed" });
    const html = question();
    expect(html).toContain("No project passes all the filters.");
    expect(html).toContain("Any place (1)");
    expect(html).toContain("Without the text (2)");
    expect(html).not.toContain("All strategies of the plan (");
  });

  test("leads from the name of a municipality or a site to its projects, and says when words are only alike", () => {
    filterProjects({ search: "stop-one" });
    expect(question()).toMatch(/Places of this name.*stop-one en/s);
    filterProjects({ search: "square 1" });
    const named = question();
    expect(named).toMatch(/Places of this name.*Square 1.*municipality/s);
    expect(named).toContain("No project uses these words. The projects of the place are on its card");
    expect(named).not.toContain("No project passes all the filters");
    filterProjects({ search: "ferrry" });
    const html = question();
    expect(html).toContain("No project has just these words");
    expect(html).not.toContain("Places of this name");
  });

  test("leads to a page that the search names, beside all of them in one line", () => {
    const pages = () => question().split("To read").length - 1;
    const before = pages();
    filterProjects({ search: "why" });
    expect(pages()).toBe(before + 1);
  });

  test("says when no single filter is enough", () => {
    filterProjects({ search: "ferry", place: "placed", planStrategy: "strategy-2" });
    expect(question()).toContain("No single filter is enough");
  });

  test("names a strategy that a link asks for and that the plan does not have", () => {
    filterProjects({ planStrategy: "gone" });
    expect(question()).toContain("“gone”, which the plan does not have (0)");
  });

  test("tells what is known of the final plan, with a document without a date", () => {
    const html = question();
    expect(html).toContain("1 projects known of 9");
    expect(html).toContain("date not known");
  });

  test("leads to the pages that the city brings, and to no others", () => {
    expect(question()).toContain("Why these municipalities");
    expect(question()).not.toContain("The budget");
    expect(question()).not.toContain("Phase two");
    if (plan === null) return;
    openOn(geodata, plan, "en");
    expect(question()).toMatch(
      /Phase two.*6 territories.*What was to follow.*How Strategy 2 of the plan is to be judged/s,
    );
  });
});
