import { expect } from "vitest";
import { planner } from "../../src/i18n/it/planner";
import { FOLLOWS, journey } from "./journey";
import { plans } from "./planner-visitor";

const { next, compare, sheets, scenarios } = planner;

const CENTRE = [7.68, 45.07] as const;
const CHIERI = /^15 Chieri/;

journey("before and after are a table and three colours on the map", {}, async (visitor) => {
  const planning = await plans(visitor, "pilots");
  await planning.drags(CHIERI, CENTRE);
  await visitor.reads(scenarios.saved);
  await visitor.presses(planner.desk.task.compare);
  await visitor.presses(compare.table);
  const row = visitor.page.getByRole("row", { name: /^Chieri/ });
  await row.waitFor();
  const [gained, lost] = await row.getByRole("cell").allTextContents();
  expect(gained).toBe("0");
  expect(lost).toMatch(/[1-9]/);
  for (const word of Object.values(compare.changes)) await visitor.reads(new RegExp(word, "i"));
  await visitor.seesTheMap();
});

journey(
  "the next three pilots are found with one kept, proved, and become a scenario",
  {},
  async (visitor) => {
    await plans(visitor, "next");
    await visitor.presses(next.options.title);
    await visitor.presses(next.keep.some);
    const chips = visitor.page.getByLabel(next.keep.which).getByRole("button");
    await chips.first().waitFor();
    for (const chip of (await chips.all()).slice(1)) await chip.click();
    await visitor.reads(/Quelli che non restano mancano nel risultato/);
    await visitor.presses(next.run.start);
    await visitor.reads(next.answer.soFar);
    await visitor.page.getByText(next.verdict.best).first().waitFor({ timeout: 90_000 });
    await visitor.types(next.take.name, "Tre in più");
    await visitor.presses(next.take.take);
    await visitor.reads(next.take.taken.replace("{{name}}", "Tre in più"));
    await visitor.seesTheMap();
    // One kept and three new ones; the fourteen that were not kept are ghosts.
    await visitor.page
      .getByRole("button", { name: /^Rimetti il/ })
      .nth(13)
      .waitFor();
    expect(
      await visitor.page.locator("[data-map-state]").getByRole("button", { name: /Nuovo/ }).count(),
    ).toBe(3);
  },
);

journey("a search is stopped and keeps the best so far", FOLLOWS, async (visitor) => {
  await plans(visitor, "next");
  await visitor.types(next.goal.count, "15");
  await visitor.hits("Enter");
  await visitor.presses(next.run.start);
  await visitor.reads(next.answer.soFar);
  await visitor.presses(next.run.cancel);
  await visitor.reads(new RegExp(`${next.verdict.why.cancelled}|${next.verdict.best}`));
});

journey("a wish that leaves no place is named", FOLLOWS, async (visitor) => {
  await plans(visitor, "next");
  await visitor.page.getByLabel(next.candidates.label).selectOption({ label: next.candidates.own });
  await visitor.types(next.candidates.ownLabel, "45.07, 7.68\n45,08; 7,69\nqui");
  await visitor.reads(/riga 3, «qui»: non sono due numeri/);
  await visitor.presses(next.options.title);
  await visitor.page.getByLabel(next.only.units).selectOption({ label: "Chieri" });
  await visitor.presses(next.run.start);
  await visitor.page.getByText(next.verdict.impossible).first().waitFor({ timeout: 60_000 });
  await visitor.reads(/solo in questi comuni o zone/);
});

journey("the report is printed from the app, on paper of two sizes", FOLLOWS, async (visitor) => {
  const { page } = visitor;
  await plans(visitor);
  await visitor.presses(sheets.title);
  await visitor.presses(sheets.scenario);
  const dialog = page.getByRole("dialog");
  await dialog
    .getByText(/1 : [\d.]+/)
    .first()
    .waitFor();
  expect(await visitor.barriers()).toEqual([]);
  expect(sizesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(["595x842"]);
  await dialog.getByText("A3", { exact: true }).click();
  await expect.poll(async () => sizesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(["842x1191"]);
  await visitor.hits("Escape");
  await dialog.waitFor({ state: "hidden" });
});

journey("a sheet for each municipality is printed in one go, a page each", {}, async (visitor) => {
  const { page } = visitor;
  await plans(visitor);
  await visitor.presses(sheets.title);
  await visitor.presses(sheets.open);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: sheets.print, disabled: false }).waitFor({ timeout: 60_000 });
  await expect
    .poll(async () => pagesOf(await page.pdf({ preferCSSPageSize: true })), {
      timeout: 60_000,
      interval: 2000,
    })
    .toBe(38);
  expect(await visitor.barriers()).toEqual([]);
});

const pagesOf = (pdf: Buffer): number => [...pdf.toString("latin1").matchAll(/MediaBox/g)].length;

/** The sizes of a PDF's pages in points, each once. */
function sizesOf(pdf: Buffer): string[] {
  const boxes = [...pdf.toString("latin1").matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return [
    ...new Set(
      boxes.map(([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`),
    ),
  ];
}
