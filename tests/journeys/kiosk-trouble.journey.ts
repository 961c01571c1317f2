import { expect } from "vitest";
import { kiosk as en } from "../../src/i18n/en/kiosk";
import { journey } from "./journey";
import { type Passer, passerOf } from "./kiosk-visitor";

const TINY = {
  geodata: "tests/fixtures/tiny-city",
  viewport: "laptop",
  touch: true,
  mayFail: [/context/i, /WebGL/i],
} as const;
const { visitor: words } = en;

/** When the small city's screen stops waiting for its graphics, in seconds and a little more: far longer than a busy machine takes. */
const RELOADS_AFTER = 44;

/** Takes the map's graphics away as the browser's own extension does. */
const loses = ({ page }: Passer): Promise<void> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("[data-map-state] canvas.maplibregl-canvas");
    const lose = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    Object.assign(window, { givesBack: () => lose?.restoreContext() });
    lose?.loseContext();
  });

/** Gives back what was taken last. */
const givesBack = ({ page }: Passer): Promise<void> =>
  page.evaluate(() => {
    const back: unknown = Reflect.get(window, "givesBack");
    if (typeof back === "function") back();
  });

/** How many residents two strategies reach, as far as known or not. */
const MEETING = new RegExp(`^${words.answer.meeting}`);

const state = ({ page }: Passer, is: string) =>
  page.locator(`[data-map-state="${is}"]`).waitFor({ state: "attached", timeout: 60_000 });

journey(
  "graphics that come back are waited for; lost again and again they are given up, and the screen goes on with words",
  TINY,
  async (visitor) => {
    const passer = passerOf(visitor);
    await passer.arrives();
    await passer.touches();
    await state(passer, "idle");
    await loses(passer);
    await state(passer, "lost");
    await passer.picks(words.questions.meeting);
    await passer.reads(MEETING);
    await givesBack(passer);
    for (const after of ["lost", "none"] as const) {
      await state(passer, "idle");
      await loses(passer);
      await state(passer, after);
      if (after === "lost") await givesBack(passer);
    }
    await passer.picks(words.back);
    await passer.picks(words.questions.meeting);
    await passer.reads(MEETING);
    await passer.waits(12);
    expect(await passer.mapState()).toBe("none");
  },
);

journey("graphics that do not come back have the page loaded anew", TINY, async (visitor) => {
  const passer = passerOf(visitor);
  await passer.arrives();
  await state(passer, "idle");
  const again = passer.page.waitForEvent("load", { timeout: 60_000 });
  await loses(passer);
  await state(passer, "lost");
  await passer.waits(RELOADS_AFTER);
  await again;
  await state(passer, "idle");
});
