import { beforeEach, describe, expect, test } from "vitest";
import type { Plan } from "../../../../src/domain/plan";
import { inLanguage } from "../../../../src/domain/text";
import { addReadingWords } from "../../../../src/i18n/reading";
import { PerimeterPage } from "../../../../src/modes/plan/readings/perimeter-page";
import { includeProvisional, store } from "../../../../src/state";
import { realPlan } from "../../../fixtures/real-plan";
import { squareCity } from "../../../fixtures/square-city";
import { squarePlan } from "../../../fixtures/square-plan";
import { count } from "../../../ui/markup";
import { openOn, shown } from "../catalogue/on-plan";

const page = () => shown(<PerimeterPage at={null} />);
const { geodata, plan } = realPlan();
const both = (text: string) => ({ it: `${text} it`, en: `${text} en` });
const territory = (id: string, zone: string | null, near: string | null) => ({
  id,
  name: id,
  zone,
  near,
  note: both(`note on ${id}`),
});

const planned = { ...squareCity, city: { ...squareCity.city, planFolder: "plan" } };

const outward: Plan = {
  ...squarePlan,
  catalogue: {
    ...squarePlan.catalogue,
    phaseTwo: {
      about: both("outward"),
      documents: ["log"],
      territories: [territory("South", "1", null), territory("Northern lands", null, "2")],
    },
    indicators: {
      planStrategy: "strategy-1",
      about: both("judged"),
      list: [
        { id: "jobs", name: both("jobs"), figure: null },
        { id: "ships", name: both("ships"), figure: both("three ships") },
      ],
      documents: ["log"],
    },
  },
};

describe.runIf(plan !== null).each(["it", "en"])("of the city itself in %s", (language) => {
  beforeEach(() => {
    if (plan !== null) openOn(geodata, plan, language);
    addReadingWords();
  });

  test("each definition and each reason stands with its document, each territory and step is there", () => {
    const html = page();
    const { perimeter, phaseTwo, following, indicators } = plan?.catalogue ?? squarePlan.catalogue;
    const texts = [
      ...[...perimeter.definitions, ...perimeter.reasons].map(({ text }) => text),
      ...(perimeter.zones === null ? [] : [perimeter.zones.text]),
      ...(phaseTwo?.territories.map(({ note }) => note) ?? []),
      ...(following?.steps ?? []),
      ...(indicators?.list.map(({ name }) => name) ?? []),
      geodata.city.membershipNote,
    ];
    expect(texts.map((text) => inLanguage(text, language)).filter((text) => !html.includes(text))).toEqual(
      [],
    );
    const statements = perimeter.definitions.length + perimeter.reasons.length;
    expect(count(html, "<cite>")).toBeGreaterThanOrEqual(statements);
    expect(html).not.toMatch(/reading\.perimeter|NaN|undefined/);
  });

  test("every provisional municipality is named", () => {
    const html = page();
    const provisional = geodata.municipalities.filter(({ membership }) => membership === "provisional");
    for (const { name } of provisional) expect(html).toContain(name);
  });
});

describe("the page on the perimeter", () => {
  beforeEach(() => {
    openOn(planned, outward, "en");
    addReadingWords();
  });

  test("links a territory to the zone of its name alone; another has none, and the like one is not the same", () => {
    const html = page();
    expect(html).toMatch(/<button[^>]*>Zone 1 · South<\/button>/);
    expect(html).toContain("<strong>not stated in the plan</strong>");
    expect(html).not.toMatch(/<button[^>]*>Zone 2 · North<\/button>/);
    expect(html).toContain(
      "Zone of a similar name: Zone 2 · North. The plan does not say that it is the same.",
    );
    expect(html.indexOf("Northern lands")).toBeLessThan(html.indexOf("note on South"));
  });

  test("says of an indicator without a figure that the plan gives none, and whose strategy it is", () => {
    const html = page();
    expect(html).toContain("How Strategy 1 of the plan is to be judged");
    expect(count(html, "no figure in the plan")).toBe(1);
    expect(html).toContain("three ships en");
  });

  test("says how many places the plan counts and does not name", () => {
    expect(page()).toContain("Place not named: the plan counts 2 and does not say where.");
  });

  test("leaves out what the plan says nothing of, and says when the plan gives no reason", () => {
    store.setState({ plan: { status: "ready", value: squarePlan } });
    const html = page();
    expect(html).toContain("The plan does not say why.");
    for (const part of ["phase-two", "following", "indicators", "zones"])
      expect(html).not.toContain(`part-${part}`);
  });

  test("offers to count the provisional municipalities again where they were taken out", () => {
    expect(page()).not.toContain("Count the provisional ones too");
    includeProvisional(false);
    expect(page()).toContain("Count the provisional ones too");
  });
});

test("without a plan it says so", () => {
  openOn(planned, squarePlan, "en");
  store.setState({ plan: { status: "ready", value: null } });
  expect(page()).toContain("brings no plan");
  openOn(squareCity, squarePlan, "en");
  expect(page()).toContain("brings no plan");
});
