import type { Locator } from "playwright-core";
import { planner } from "../../src/i18n/it/planner";
import { onScreen, type Visitor } from "./visitor";

type Place = readonly [longitude: number, latitude: number];

/** What a planner does beside what every visitor does. */
export interface PlanningVisitor {
  /** Residents whom all pilots reach together, as the page says now. */
  readonly covered: () => Promise<number>;
  /** Waits until the exact figures have come, and tells them. */
  readonly exactlyCovered: () => Promise<number>;
  /** Drags the mark of a pilot to a place; `during` happens while the finger is still down there. */
  readonly drags: (mark: RegExp, to: Place, during?: () => Promise<void>) => Promise<void>;
  /** The same with a finger on the screen. */
  readonly dragsByFinger: (mark: RegExp, to: Place) => Promise<void>;
  /** Puts the focus on the mark of a pilot, as Tab does. */
  readonly focuses: (mark: RegExp) => Promise<void>;
  readonly mark: (name: RegExp) => Locator;
}

/** Opens the planner at one of its tasks and waits for its exact figures. */
export async function plans(visitor: Visitor, task = "coverage", rest = ""): Promise<PlanningVisitor> {
  await visitor.opens(`#v=1&l=it&o=planner.${task}${rest}`);
  const planning = planningOf(visitor);
  await planning.exactlyCovered();
  return planning;
}

export function planningOf(visitor: Visitor): PlanningVisitor {
  const { page } = visitor;
  const map = page.locator("[data-map-state]");
  const total = page.getByRole("region", { name: planner.parts.total.title });
  // What a screen reader gets: never a number on its way to the new one.
  const figure = total.locator("p").first().locator(".visually-hidden").last();
  const covered = async () => numberIn((await figure.textContent()) ?? "");
  const way = async (name: RegExp, to: Place) => {
    await visitor.seesTheMap();
    const from = await mark(name).boundingBox();
    const ground = await map.boundingBox();
    if (from === null || ground === null) throw new Error(`There is no mark ${name} on the map.`);
    const { x, y } = onScreen(await visitor.shown(), ground, ...to);
    return [
      { x: from.x + from.width / 2, y: from.y + from.height / 2 },
      { x: ground.x + x, y: ground.y + y },
    ] as const;
  };
  const mark = (name: RegExp) => map.getByRole("button", { name });
  return {
    covered,
    exactlyCovered: async () => {
      await total.getByText(EXACT).waitFor({ timeout: 60_000 });
      return covered();
    },
    mark,
    focuses: (name) => mark(name).focus(),
    drags: async (name, to, during) => {
      const [from, goal] = await way(name, to);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(goal.x, goal.y, { steps: 12 });
      await during?.();
      await page.mouse.up();
    },
    dragsByFinger: async (name, to) => {
      const [from, goal] = await way(name, to);
      const screen = await page.context().newCDPSession(page);
      const touch = (
        type: "touchStart" | "touchMove" | "touchEnd",
        touchPoints: { x: number; y: number }[],
      ) => screen.send("Input.dispatchTouchEvent", { type, touchPoints });
      await touch("touchStart", [from]);
      for (let step = 1; step <= 8; step += 1)
        await touch("touchMove", [
          { x: from.x + ((goal.x - from.x) * step) / 8, y: from.y + ((goal.y - from.y) * step) / 8 },
        ]);
      await touch("touchEnd", []);
    },
  };
}

/** Ground that is not live wears no «≈». */
const EXACT = /^[\d.,]+ (?:km²|ha) di suolo/;

/** «≈ 74.735» is 74735. */
function numberIn(words: string): number {
  const found = /\d[\d.]*/.exec(words)?.[0];
  if (found === undefined) throw new Error(`No figure in «${words}».`);
  return Number(found.replaceAll(".", ""));
}
