import jsQR from "jsqr";
import { expect } from "vitest";
import { kiosk as en } from "../../src/i18n/en/kiosk";
import { kiosk as it } from "../../src/i18n/it/kiosk";
import { journey } from "./journey";
import { ASKS_AFTER, GOES_BACK_AFTER, type Passer, passerOf } from "./kiosk-visitor";
import { openPicture } from "./picture";
import type { Visitor } from "./visitor";

/** A small city whose tour has six chapters. */
const TINY = { geodata: "tests/fixtures/tiny-city", viewport: "laptop", touch: true } as const;
/** Its first language has no words for the screen, which are then said in English. */
const { visitor: words } = en;
const told = ({ page }: Visitor) => page.locator("[data-covers] h2").first();

/** As long as any chapter of the tour is shown, and less than what a hanging worker is given. */
const CHAPTER = 12;

journey(
  "the tour goes on by itself and begins anew, a touch stops it, and a touch on the map is answered in words",
  TINY,
  async (visitor) => {
    const passer = passerOf(visitor);
    const { page } = passer;
    await passer.arrives();
    await passer.reads(words.attract.touch);
    await passer.reads(it.visitor.attract.touch);
    const chapters: string[] = [];
    // On a busy machine a chapter may turn by itself meanwhile; that one is begun again is enough.
    while (new Set(chapters).size === chapters.length) {
      const before = (await told(passer).textContent()) ?? "";
      chapters.push(before);
      await passer.seesTheMap();
      await passer.waits(CHAPTER);
      await told(passer).filter({ hasNotText: before }).waitFor();
    }
    expect(chapters.length).toBeGreaterThan(4);
    await passer.touches();
    await passer.reads(words.home);
    await passer.readsNo(words.attract.touch);
    await passer.seesTheMap();
    const { width = 0, height = 0 } = (await page.locator("[data-map-state]").boundingBox()) ?? {};
    await page.touchscreen.tap(width / 2, height / 3);
    await page.getByRole("region", { name: words.answer.label }).getByRole("heading").first().waitFor();
  },
);

journey(
  "two visitors press at once and each is heard; when both are gone the screen asks, and then everything goes back",
  TINY,
  async (visitor) => {
    const passer = passerOf(visitor);
    const root = passer.page.locator("html");
    await passer.arrives();
    await passer.touches();
    await pressesAtOnce(passer, [words.tools.large, words.tools.contrast]);
    expect([await root.getAttribute("data-kiosk"), await root.getAttribute("data-look")]).toEqual([
      "large",
      "contrast",
    ]);
    await passer.picks("Italiano");
    await passer.picks(it.visitor.questions.strategies);
    await passer
      .over(/./)
      .filter({ has: passer.page.locator("svg") })
      .first()
      .click();
    await passer.reads(it.visitor.answer.whole);
    expect(new URL(passer.address()).hash).toMatch(/l=it.*[&]?s=/);
    await passer.waits(ASKS_AFTER);
    expect(await passer.phase()).toBe("asking");
    await passer.reads(it.visitor.asking.title);
    await passer.picks(it.visitor.asking.stay);
    await passer.reads(it.visitor.answer.whole);
    await passer.waits(ASKS_AFTER);
    await passer.waits(GOES_BACK_AFTER);
    expect(await passer.phase()).toBe("touring");
    await passer.touches();
    await passer.reads(words.home);
    expect(await root.getAttribute("data-kiosk")).toBe("normal");
    expect(await root.getAttribute("data-look")).not.toBe("contrast");
    expect(await root.getAttribute("lang")).toBe("fr");
  },
);

journey("the view is taken along as a code that a phone reads", TINY, async (visitor) => {
  const passer = passerOf(visitor);
  await passer.arrives();
  await passer.touches();
  await passer.picks("English");
  await passer.picks(words.questions.unit);
  await passer.page.locator("[data-covers] button[aria-pressed]").filter({ hasText: /\w/ }).first().click();
  await passer.picks(words.tools.take);
  const code = passer.page.getByRole("img", { name: words.take.code });
  const { width, height, at } = await openPicture(passer.page, await code.screenshot());
  const pixels = Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) => {
    const [pixel, channel] = [Math.floor(index / 4), index % 4];
    return channel === 3 ? 255 : (at(pixel % width, Math.floor(pixel / width))[channel] ?? 0);
  });
  const read = jsQR(pixels, width, height);
  expect(read?.data.startsWith("https://tiny.example/map/#")).toBe(true);
  expect(read?.version).toBeLessThanOrEqual(10);
  const taken = new URL(read?.data ?? "").hash;
  const fields = new URLSearchParams(taken.slice(1));
  expect([fields.get("l"), fields.get("o")]).toEqual(["en", null]);
  await expectSameView(passer, taken);
});

/** On a phone the link opens explore, with what the visitor had chosen. */
async function expectSameView({ page }: Passer, link: string): Promise<void> {
  const name = await page.locator("section[data-covers] h2").textContent();
  const phone = await page.context().newPage();
  await phone.goto(new URL(link, new URL(".", page.url())).href);
  await phone
    .getByRole("heading", { name: name?.trim() ?? "?" })
    .first()
    .waitFor();
  await phone.close();
}

/**
 * Two fingers come down together, each on its own button, and go up one after the other. Both are seen to be pressed in the
 * next frame; what the first does may move the second away from under its finger.
 */
async function pressesAtOnce(passer: Passer, [one, other]: readonly [string, string]): Promise<void> {
  const [first, second] = [passer.over(one), passer.over(other)];
  const touch = await fingers(passer);
  const left = { ...(await middleOf(first)), id: 1 };
  const right = { ...(await middleOf(second)), id: 2 };
  await touch("touchStart", [left, right]);
  expect([await isShownPressed(first), await isShownPressed(second)]).toEqual([true, true]);
  await touch("touchEnd", []);
  await first.and(passer.page.locator('[aria-pressed="true"]')).waitFor();
  await second.and(passer.page.locator('[aria-pressed="true"]')).waitFor();
}

type Point = { readonly x: number; readonly y: number };

async function middleOf(button: ReturnType<Passer["over"]>): Promise<Point> {
  const box = await button.boundingBox();
  if (box === null) throw new Error("The button is not on the page.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Whether it shows that it is touched once the next frame is drawn. */
const isShownPressed = (button: ReturnType<Passer["over"]>): Promise<boolean> =>
  button.evaluate((element) => element.hasAttribute("data-pressed"));

/** Several fingers on the glass, as the browser itself is told of them: those that are on it after each change. */
async function fingers({ page }: Visitor) {
  const session = await page.context().newCDPSession(page);
  return (type: "touchStart" | "touchEnd", touchPoints: (Point & { readonly id: number })[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
}
