import { expect } from "vitest";
import { it } from "../../src/i18n/it";
import { planner } from "../../src/i18n/it/planner";
import { openWindow } from "./browser";
import { journey } from "./journey";
import { planningOf, plans } from "./planner-visitor";
import { type Visitor, visitorOf } from "./visitor";

const { scenarios } = planner;

/** A place among houses that no pilot of the data reaches, in the middle of the core city. */
const CENTRE = [7.68, 45.07] as const;
const CHIERI = /^15 Chieri/;

/** Somebody else, on a device that has never seen the map, opens the link that stands in the address bar. */
async function inFreshBrowser(visitor: Visitor, does: (other: Visitor) => Promise<void>): Promise<void> {
  const browser = visitor.page.context().browser();
  if (browser === null) throw new Error("The window is one of a browser");
  const context = await openWindow(browser, { language: "en" });
  try {
    const page = await context.newPage();
    await page.goto(visitor.address());
    await does(visitorOf(page, visitor.address()));
  } finally {
    await context.close();
  }
}

journey("a link of a moved scenario gives the same figures in a fresh browser", {}, async (visitor) => {
  const planning = await plans(visitor, "pilots");
  await planning.drags(CHIERI, CENTRE);
  const covered = await planning.exactlyCovered();
  await expect.poll(visitor.address).toMatch(/&e=[\w-]+$/);
  expect(visitor.address().length).toBeLessThanOrEqual(800);
  const place = (await planning.mark(CHIERI).getAttribute("aria-label")) ?? "";
  await inFreshBrowser(visitor, async (other) => {
    const theirs = planningOf(other);
    expect(await theirs.exactlyCovered()).toBe(covered);
    await other.reads(scenarios.notice["from-link"].replace("{{name}}", "Scenario 1"));
    await other.reads(new RegExp(scenarios.fromLink));
    await other.seesTheMap();
    expect((await theirs.mark(CHIERI).getAttribute("aria-label")) ?? "").toBe(place);
    expect(other.address()).toBe(visitor.address());
  });
});

/** Everything that can be set at once: in words it would be longer than a link may be. */
const EVERYTHING =
  "#v=1&l=it&s=mobility.green-infrastructure.urban-quality&t=open.planned.proposed" +
  "&f=public_space.street_furniture.mixed_use.walking_cycling&u=m001272&q=parco&a=unit.m001272&g=density&r=1" +
  "&m=7.68123,45.07123,11.5";

journey(
  "a link that would be long is packed, and gives the same screen in a fresh browser",
  {},
  async (visitor) => {
    await visitor.opens(EVERYTHING);
    await visitor.seesTheMap();
    // A link is packed with the next thing that is set.
    await visitor.types(it.explore.list.search, "parchi");
    await expect.poll(visitor.address).toMatch(/#v=2&z=[\w-]+$/);
    const [, link = ""] = visitor.address().split("#");
    expect(link.length).toBeLessThanOrEqual(140);
    const [shown, search] = [await visitor.shown(), await searchOf(visitor)];
    await inFreshBrowser(visitor, async (other) => {
      await other.seesTheMap();
      await other.readsNo(/Il collegamento nomina/);
      expect(await other.shown()).toEqual(shown);
      expect(await searchOf(other)).toBe(search);
      expect(other.address()).toBe(visitor.address());
    });
  },
);

const searchOf = ({ page }: Visitor): Promise<string> =>
  page.getByLabel(it.explore.list.search).first().inputValue();

journey("a link of the first form still opens", {}, async (visitor) => {
  await visitor.opens("#v=1&l=it&o=planner.pilots&t=open&a=pilot.pilot-chieri");
  await planningOf(visitor).exactlyCovered();
  await visitor.reads(/15 Chieri|Chieri/);
  expect(visitor.address()).toContain("#v=1&l=it&o=planner.pilots&t=open&a=pilot.pilot-chieri");
});
