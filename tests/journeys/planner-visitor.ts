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
      await visitor.seesTheMap();
      const from = await mark(name).boundingBox();
      const ground = await map.boundingBox();
      if (from === null || ground === null) throw new Error(`There is no mark ${name} on the map.`);
      const { x, y } = onScreen(await visitor.shown(), ground, ...to);
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(ground.x + x, ground.y + y, { steps: 12 });
      await during?.();
      await page.mouse.up();
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
