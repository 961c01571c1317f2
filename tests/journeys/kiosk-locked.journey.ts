import { expect } from "vitest";
import { kiosk as en } from "../../src/i18n/en/kiosk";
import { journey } from "./journey";
import { type Passer, passerOf } from "./kiosk-visitor";

const TINY = { geodata: "tests/fixtures/tiny-city", viewport: "laptop", touch: true } as const;

const SHORTCUTS = [
  ...["Control+p", "Control+u", "Control+s", "Control+f", "Control+n"],
  ...["Control+Equal", "Control+Minus", "Control+0", "Control+Shift+i", "Control+Shift+j"],
  ...["F1", "F11", "F12", "Alt+ArrowLeft", "Alt+Home"],
];

journey(
  "no key, no gesture and nothing on the screen leads out of the page or under it",
  TINY,
  async (visitor) => {
    const passer = passerOf(visitor);
    await passer.arrives();
    await passer.touches();
    await keepsKeysAndMouse(passer);
    await offersNoWayOut(passer);
    await marksNothing(passer);
    await enlargesNothing(passer);
    await leadsNowhereBack(passer);
    await passer.reads(en.visitor.home);
  },
);

/** Every shortcut, the mouse's other buttons, the wheel with Control, and a file that is dropped. */
async function keepsKeysAndMouse({ page }: Passer): Promise<void> {
  await page.evaluate(() => {
    const through: string[] = [];
    Object.assign(window, { through });
    for (const name of ["keydown", "wheel", "contextmenu", "selectstart", "drop", "dragover"])
      window.addEventListener(name, (event) => {
        const key = event instanceof KeyboardEvent ? ` ${event.key}` : "";
        if (!event.defaultPrevented) through.push(`${name}${key}`);
      });
  });
  for (const shortcut of SHORTCUTS) await page.keyboard.press(shortcut);
  await page.mouse.click(640, 600, { button: "right" });
  await page.keyboard.down("Control");
  await page.mouse.move(640, 600);
  await page.mouse.wheel(0, -400);
  await page.keyboard.up("Control");
  await page.evaluate(() => {
    for (const name of ["dragover", "drop"])
      document.body.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true }));
  });
  const through: unknown = await page.evaluate(() => Reflect.get(window, "through"));
  // The bare Control, Shift and Alt that begin a shortcut lead nowhere by themselves.
  const isBare = (one: unknown) => /keydown (Control|Shift|Alt)$/.test(String(one));
  expect((Array.isArray(through) ? through : ["nothing was heard"]).filter((one) => !isBare(one))).toEqual(
    [],
  );
}

async function offersNoWayOut(passer: Passer): Promise<void> {
  const { questions, back } = en.visitor;
  for (const id of ["strategies", "unit", "pilots", "meeting", "stories"] as const) {
    await passer.picks(questions[id]);
    expect(await passer.page.locator("a[href], input[type=file], iframe").count()).toBe(0);
    await passer.picks(back);
  }
}

async function marksNothing({ page }: Passer): Promise<void> {
  await page.mouse.move(40, 560);
  await page.mouse.down();
  await page.mouse.move(900, 600, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
}

async function enlargesNothing({ page }: Passer): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const pinch = { x: 640, y: 640, scaleFactor: 3, gestureSourceType: "touch" } as const;
  await session.send("Input.synthesizePinchGesture", pinch);
  expect(await page.evaluate(() => [window.visualViewport?.scale, scrollX, scrollY])).toEqual([1, 0, 0]);
}

/** Step by step, and faster than the page can answer. */
async function leadsNowhereBack({ page }: Passer): Promise<void> {
  await page.evaluate(() => {
    for (let times = 0; times < 8; times += 1) history.back();
  });
  for (let times = 0; times < 3; times += 1) {
    await page.goBack({ timeout: 3_000 }).catch(() => null);
    expect(new URL(page.url()).search).toBe("?mode=kiosk");
  }
}
