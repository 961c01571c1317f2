import { expect } from "vitest";
import { en } from "../../src/i18n/en";
import { plan as englishPlan } from "../../src/i18n/en/plan";
import { it } from "../../src/i18n/it";
import { about } from "../../src/i18n/it/about";
import { plan } from "../../src/i18n/it/plan";
import { reading } from "../../src/i18n/it/reading";
import { FOLLOWS, journey } from "./journey";

const MATRIX = new RegExp(plan.landing.matrix.title);

journey("from the catalogue to a project, to the map and back to the project", {}, async (visitor) => {
  await visitor.opens("#v=1&l=it&o=plan");
  await visitor.seesTheMap();
  await visitor.types(plan.catalogue.search, "moncalieri");
  await visitor.reads(plan.catalogue.places);
  await visitor.types(plan.catalogue.search, "corna verde");
  await visitor.reads(plan.catalogue.respelt);
  await visitor.reads(/^2 su 27$/);
  await visitor.presses(/Rafforzare Corona Verde/);
  expect(visitor.address()).toContain("a=project.corona-verde");
  await visitor.reads(/\d luoghi sulla mappa/);
  await visitor.reads(/È una nostra lettura/);
  await visitor.presses(plan.catalogue.place.show);
  await visitor.seesTheMap();
  await visitor.taps(7.6858, 45.0551);
  // Whatever the finger met, a place of the project or its municipality, leads back to it.
  const back = visitor.page.locator("#answer").getByRole("button", { name: /Rafforzare Corona Verde/ });
  await back.first().click();
  expect(visitor.address()).toContain("a=project.corona-verde");
});

journey(
  "a municipality in Explore leads to the projects that have a place in it",
  FOLLOWS,
  async (visitor) => {
    await visitor.opens("#v=1&l=it&a=unit.m001078");
    await visitor.seesTheMap();
    await visitor.reads(plan.landing.here.municipality);
    await visitor.presses(/Quindici progetti pilota/);
    expect(visitor.address()).toContain("o=plan&a=project.place-making-pilots");
    await visitor.reads(it.common.proposal);
    await visitor.page.goBack();
    await visitor.reads(plan.landing.here.municipality);
  },
);

journey("a project without a place says so, and the map shows none", FOLLOWS, async (visitor) => {
  await visitor.opens("#v=1&l=it&o=plan&a=project.travel-platform");
  await visitor.seesTheMap();
  await visitor.reads(plan.catalogue.place.noneNamed);
  await visitor.opens("#v=1&l=it&o=plan&a=project.nothing-of-the-kind");
  await visitor.reads(/nothing-of-the-kind/);
});

journey("the matrix shows its holes in the table and on the map", {}, async (visitor) => {
  await visitor.opens("#v=1&l=it&o=plan");
  await visitor.seesTheMap();
  const before = await visitor.picture();
  await visitor.presses(MATRIX);
  await visitor.reads(/«Mobilità» ha un luogo: la sua colonna è tutta vuota/);
  await visitor.seesTheMap();
  const after = await visitor.picture();
  const places = Array.from(
    { length: 400 },
    (_, index) => [(index % 20) / 20, Math.floor(index / 20) / 20] as const,
  );
  const changed = places.filter(([x, y]) => {
    const [column, row] = [x * (before.width - 1), y * (before.height - 1)];
    return String(before.at(column, row)) !== String(after.at(column, row));
  });
  expect(changed.length).toBeGreaterThan(40);
  await visitor.presses(/Infrastruttura verde: colora la mappa/);
  expect(visitor.address()).toContain("a=matrix.green-infrastructure");
  await visitor.presses(/^Zone$/);
  await visitor.reads(plan.landing.matrix.ofZones);
});

journey("a source of the budget shows its part, and its address keeps it", FOLLOWS, async (visitor) => {
  await visitor.opens("#v=1&l=it&o=plan&w=budget");
  await visitor.reads(/771\.322/);
  await visitor.reads(reading.story.budget.flows.nothing);
  await visitor.presses(/^Compagnia di San Paolo: 120\.000/);
  expect(visitor.address()).toContain("w=budget.compagnia-di-san-paolo");
  await visitor.hears(/120\.000\s€ su 771\.322\s€ · 15,6\s%/);
  const parts = visitor.page.getByRole("table", { name: reading.story.budget.flows.toModules });
  const rows = await parts.getByRole("row").allTextContents();
  expect(rows.slice(1).map((row) => row.replace(/\s/g, " "))).toEqual([
    "2. Strategia territoriale30.000 €25,0 %",
    "3. Tavoli30.000 €25,0 %",
    "4. Mobilitazione30.000 €25,0 %",
    "Base20.000 €16,7 %",
    "1. Strategia economica10.000 €8,3 %",
  ]);
  await visitor.page.reload();
  await visitor.reads(/120\.000\s€ su 771\.322\s€/);
  await visitor.presses(/^4\. Mobilitazione: 30\.000/);
  await visitor.hears(/122\.000\s€ su 771\.322\s€/);
  await visitor.hits("Escape");
  await visitor.page.waitForFunction(() => !location.hash.includes("w=budget."));
  await visitor.reads(reading.story.budget.flows.nothing);
});

journey(
  "the flow of the budget is walked with the keyboard, and stands as tables too",
  FOLLOWS,
  async (visitor) => {
    const { page } = visitor;
    await visitor.opens("#v=1&l=it&o=plan&w=budget");
    const payers = page.getByRole("list", { name: reading.story.budget.sides.source });
    const stop = payers.locator('button[tabindex="0"]');
    await stop.focus();
    const named = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    const first = await named();
    await visitor.hits("ArrowDown");
    const second = await named();
    expect(second).not.toBe(first);
    await visitor.hits("Enter");
    await page.waitForFunction(() => location.hash.includes("w=budget."));
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-pressed"))).toBe("true");
    await visitor.hits("ArrowRight");
    expect(await named()).not.toBe(second);
    const totals = page.getByRole("table").filter({ hasText: "771.322" });
    expect(await totals.count()).toBe(2);
  },
);

journey(
  "the steps of the plans are walked with the keyboard, and stand as tables too",
  FOLLOWS,
  async (visitor) => {
    const { page } = visitor;
    await visitor.opens("#v=1&l=it&o=plan&w=history");
    await visitor.reads(reading.story.history.timeline.heading);
    const steps = page
      .getByRole("list", { name: reading.story.history.timeline.caption })
      .getByRole("button");
    const texts = await steps.allTextContents();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await steps.first().focus();
    await visitor.hits("ArrowDown");
    expect(await focused()).toBe(texts[1]);
    await visitor.hits("End");
    expect(await focused()).toBe(texts.at(-1));
    await visitor.hits("Home");
    expect(await focused()).toBe(texts[0]);
    await visitor.hits("End");
    await visitor.hits("Enter");
    await page.waitForFunction(() => location.hash.includes("w=history.third-plan"));
    const tables = page.getByRole("table", { name: /: i passi e le loro fonti$/ });
    expect(await tables.count()).toBe(3);
    expect(await tables.locator("tbody").getByRole("row").count()).toBe(texts.length);
  },
);

journey(
  "a question mark leads to the method, whose example can be checked by hand",
  FOLLOWS,
  async (visitor) => {
    await visitor.opens("#v=1&l=it");
    await visitor.seesTheMap();
    await visitor.page
      .getByRole("button", { name: /^Come si calcola/ })
      .first()
      .click();
    await visitor.reads(about.method.topics.coverage.answers);
    expect(visitor.address()).toContain("w=method.coverage");
    // Two circles of 400 m: 2 · π · 0,16 = 1,0053 km² of 3, and 100 of 200 residents.
    await visitor.reads(/2 · π · 400² = 1,0053 km² su 3,0000 km², cioè 33,5\s%, e 100 residenti su 200/);
    await visitor.hits("Escape");
    await visitor.readsNo(about.method.topics.coverage.answers);
    expect(visitor.address()).not.toContain("w=");
  },
);

journey("a city without a plan offers none", { geodata: "tests/fixtures/tiny-city" }, async (visitor) => {
  await visitor.opens("#v=1&l=en");
  await visitor.seesTheMap();
  await visitor.readsNo(en.common.mode.plan);
  await visitor.opens("#v=1&l=en&w=history");
  await visitor.reads(englishPlan.desk.none);
});
