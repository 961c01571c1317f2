import { expect } from "vitest";
import { kiosk as en } from "../../src/i18n/en/kiosk";
import { journey } from "./journey";
import { ASKS_AFTER, GOES_BACK_AFTER, type Passer, passerOf } from "./kiosk-visitor";

const TINY = { geodata: "tests/fixtures/tiny-city", viewport: "laptop", touch: true } as const;
const { gate, staff, settings, visitor: words } = en;
const PIN = "24680";

/** The first use: the staff chooses a PIN and is in. */
async function movesIn(passer: Passer): Promise<void> {
  await passer.touches();
  await passer.knocks();
  await passer.reads(gate.choose);
  await passer.enters(PIN, gate.keep);
  await passer.reads(gate.again);
  await passer.enters(PIN, gate.keep);
  await passer.reads(staff.title);
}

journey(
  "the gate asks for the PIN that was chosen, and wrong ones wait longer and longer",
  TINY,
  async (visitor) => {
    const passer = passerOf(visitor);
    await passer.arrives();
    await movesIn(passer);
    await passer.picks(staff.leave);
    await passer.knocks();
    await passer.reads(gate.enter);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await passer.enters("11111", gate.done);
      await passer.reads(gate.wrong);
    }
    const counting = /You can try again in \d+ second/;
    await passer.reads(counting);
    expect(await passer.over("1").isDisabled()).toBe(true);
    await passer.touches();
    await passer.waits(8);
    await passer.page.mouse.move(600, 30);
    await passer.page.mouse.click(600, 30);
    for (let waited = 0; await passer.over("1").isDisabled(); waited += 8) {
      expect(waited).toBeLessThan(120);
      await passer.page.mouse.click(600, 30);
      await passer.waits(8);
    }
    await passer.enters(PIN, gate.done);
    await passer.reads(staff.title);
    await passer.picks(staff.pages.log);
    await passer.reads(staff.log.kinds["pin-wrong"]);
  },
);

journey(
  "the staff reads the health, sets and unsets, takes the counts along and clears them, and cleans the screen",
  TINY,
  async (visitor) => {
    const passer = passerOf(visitor);
    await passer.arrives();
    await visits(passer);
    await movesIn(passer);
    await isHealthy(passer);
    await setsAndUnsets(passer);
    await takesCounts(passer);
    await cleans(passer);
    await passer.reads(words.attract.touch);
  },
);

/** Somebody comes, chooses a language, and is gone. */
async function visits(passer: Passer): Promise<void> {
  await passer.touches();
  await passer.picks("English");
  await passer.waits(ASKS_AFTER);
  await passer.waits(GOES_BACK_AFTER);
}

async function isHealthy({ page }: Passer): Promise<void> {
  await page.locator("[data-light]").first().waitFor();
  const health = async (): Promise<unknown> =>
    JSON.parse((await page.locator("#health").textContent()) ?? "null");
  await expect.poll(health, { timeout: 60_000 }).toMatchObject({ form: 1, phase: "awake" });
  expect(await page.title()).toMatch(/kiosk:(good|watch|ill|unknown):\d+$/);
}

async function setsAndUnsets(passer: Passer): Promise<void> {
  const first = passer.page.locator("output").first();
  await passer.picks(staff.pages.settings);
  await passer.picks(`${settings.fields.idleSeconds}: more`);
  await first.filter({ hasText: "125 s" }).waitFor();
  await passer.picks(new RegExp(`^${settings.back}: `));
  await first.filter({ hasText: "120 s" }).waitFor();
}

async function takesCounts(passer: Passer): Promise<void> {
  await passer.picks(staff.pages.counters);
  const counted = passer.page.getByRole("cell", { name: staff.counters.kinds.visit });
  await counted.waitFor();
  const download = passer.page.waitForEvent("download");
  await passer.picks(staff.counters.export);
  expect((await download).suggestedFilename()).toMatch(/-counters-\d{4}-\d\d-\d\d\.csv$/);
  await passer.picks(staff.counters.clear);
  await passer.picks(staff.counters.keep);
  await counted.waitFor();
  await passer.picks(staff.counters.clear);
  await passer.page.getByRole("alertdialog").getByRole("button", { name: staff.counters.clear }).click();
  await passer.reads(staff.counters.none);
}

async function cleans(passer: Passer): Promise<void> {
  await passer.picks(staff.clean);
  expect(await passer.phase()).toBe("cleaning");
  await passer.page.mouse.click(640, 400);
  expect(await passer.phase()).toBe("cleaning");
  await passer.waits(31);
  expect(await passer.phase()).toBe("touring");
}
