import type { Page } from "playwright-core";
import { median } from "./median";
import type { Row } from "./row";

const TIMES = 7;

/** Milliseconds from a touch to the frame that shows it, and to the first frame of all after it. */
interface Shown {
  readonly shown: number;
  readonly next: number;
}

/** How soon a control of a public screen shows that it is touched, beside the very next frame. */
export async function pressed(page: Page): Promise<Row> {
  await page.mouse.click(640, 100);
  await page.locator("[data-waking]").waitFor({ state: "detached" });
  const button = page.locator("[data-phase] button[aria-pressed]").first();
  const all: Shown[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const { x, y, width, height } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.evaluate(watchPress);
    await page.mouse.down();
    all.push(await page.evaluate(pressSeen));
    // A finger that goes up elsewhere presses nothing.
    await page.mouse.move(640, 100);
    await page.mouse.up();
  }
  const [ours, other] = [median(all.map(({ shown }) => shown)), median(all.map(({ next }) => next))];
  return {
    name: "a touched control shows it, beside the next frame after the touch",
    ...{ ours, other, ratio: ours / other, wanted: "≤ 1", ok: ours <= other },
    note: `medians of ${TIMES} touches of the public screen, drawn in software`,
  };
}

/** Runs inside the page. */
function watchPress(): void {
  const seen = new Promise<Shown>((done) => {
    const down = ({ timeStamp }: PointerEvent) => {
      let next: number | null = null;
      const look = () => {
        const now = performance.now() - timeStamp;
        next ??= now;
        if (document.querySelector("[data-pressed]") === null) requestAnimationFrame(look);
        else done({ shown: now, next });
      };
      requestAnimationFrame(look);
    };
    window.addEventListener("pointerdown", down, { capture: true, once: true });
  });
  Object.assign(globalThis, { pressSeen: seen });
}

/** Runs inside the page. */
function pressSeen(): Promise<Shown> {
  return Reflect.get(globalThis, "pressSeen");
}
