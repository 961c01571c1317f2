import { expect } from "vitest";
import { en as words } from "../../src/i18n/en";
import { help as english } from "../../src/i18n/en/help";
import { it } from "../../src/i18n/it";
import { help } from "../../src/i18n/it/help";
import { SETTINGS_KEY } from "../../src/state/device/settings";
import { journey } from "./journey";
import type { Visitor } from "./visitor";

const { steps } = help;

/** The name of what has the focus, or the element's own name. */
const focused = ({ page }: Visitor) =>
  page.evaluate(() => document.activeElement?.textContent ?? document.activeElement?.tagName ?? "");

/** Which part of the page the help outlines, by id. */
const outlined = ({ page }: Visitor) =>
  page.evaluate(() => [...document.querySelectorAll("[data-helped]")].map(({ id }) => id));

journey(
  "on a first visit the help goes through four steps and outlines what each is about",
  { firstVisit: true },
  async (visitor) => {
    await visitor.opens();
    await visitor.seesTheMap();
    await visitor.hears(new RegExp(steps.ask.title));
    expect(await visitor.page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await outlined(visitor)).toEqual(["question"]);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.presses(help.next);
    await visitor.reads(steps.look.title);
    expect(await outlined(visitor)).toEqual(["map"]);
    await visitor.presses(help.next);
    await visitor.reads(steps.read.title);
    await visitor.presses(help.back);
    await visitor.reads(steps.look.title);
    await visitor.presses(help.next);
    await visitor.presses(help.next);
    await visitor.reads(steps.change.title);
    expect(await outlined(visitor)).toEqual(["modes"]);
    await visitor.presses(help.done);
    await visitor.readsNo(steps.change.title);
    expect(await outlined(visitor)).toEqual([]);
    expect(await visitor.page.evaluate((key) => localStorage.getItem(key), SETTINGS_KEY)).toContain(
      '"helped":true',
    );
  },
);

journey(
  "the help is skipped, and called again by keyboard from below the questions",
  { firstVisit: true },
  async (visitor) => {
    await visitor.opens();
    await visitor.seesTheMap();
    await visitor.reads(steps.ask.title);
    await visitor.presses(help.skip);
    await visitor.readsNo(steps.ask.title);
    await visitor.page.getByRole("button", { name: it.common.help, exact: true }).focus();
    await visitor.hits("Enter");
    await visitor.reads(steps.ask.title);
    await expect.poll(() => focused(visitor)).toContain(steps.ask.title);
    await visitor.hits("Escape");
    await visitor.readsNo(steps.ask.title);
    await expect.poll(() => focused(visitor)).toBe(it.common.help);
  },
);

journey(
  "who does not want the help again is not shown it on the next visit, on a phone in English",
  { firstVisit: true, viewport: "phone", touch: true, language: "en" },
  async (visitor) => {
    await visitor.opens();
    await visitor.seesTheMap();
    await visitor.reads(english.steps.ask.title);
    await visitor.presses(english.never);
    await visitor.page.reload();
    await visitor.seesTheMap();
    await visitor.reads(words.explore.overview.title);
    await visitor.page.waitForTimeout(2500);
    await visitor.readsNo(english.steps.ask.title);
  },
);

journey("the question mark of a panel leads to its method, and closing leads back", {}, async (visitor) => {
  await visitor.opens("#v=1&l=it&a=unit.m001130");
  await visitor.reads(it.explore.unit.regions);
  await visitor.presses(/^Come si calcola: Come si sovrappongono/);
  await visitor.reads(/S è un insieme di strategie/);
  expect(visitor.address()).toContain("w=method.overlap");
  await visitor.hits("Escape");
  await visitor.reads(it.explore.unit.regions);
});
