import { expect } from "vitest";
import { planner } from "../../src/i18n/it/planner";
import { FOLLOWS, journey } from "./journey";
import { planningOf, plans } from "./planner-visitor";

const { scenarios, pilots, parts } = planner;

/** A place among houses that no pilot of the data reaches, in the middle of the core city. */
const CENTRE = [7.68, 45.07] as const;
const OUTSIDE = [7.45, 45.2] as const;
const CHIERI = /^15 Chieri/;

journey("someone drags a pilot, and the figures follow before it is let go", {}, async (visitor) => {
  const planning = await plans(visitor, "pilots");
  const before = await planning.exactlyCovered();
  let onTheWay = before;
  await planning.drags(CHIERI, CENTRE, async () => {
    await visitor.reads(/≈ [\d.,]+ km² di suolo/);
    onTheWay = await planning.covered();
  });
  expect(onTheWay).toBeGreaterThan(before);
  // Residents follow one rule, in hand and at rest: letting go changes none of them.
  expect(await planning.exactlyCovered()).toBe(onTheWay);
  await visitor.reads(scenarios.begun.replace("{{name}}", "Scenario 1"));
  await visitor.reads(/\+[\d.]+ residenti rispetto ai piloti dei dati/);
  await visitor.reads(scenarios.saved);
});

journey("undo gives the very same figures back, and redo the others", {}, async (visitor) => {
  const planning = await plans(visitor, "pilots");
  const before = await planning.exactlyCovered();
  await planning.drags(CHIERI, CENTRE);
  const after = await planning.exactlyCovered();
  await visitor.hits("Control+z");
  await expect.poll(planning.covered).toBe(before);
  await visitor.hits("Control+Shift+z");
  await expect.poll(planning.covered).toBe(after);
  await visitor.presses(/^Rimetti il 15 Chieri/);
  await expect.poll(planning.covered).toBe(before);
});

journey("after a crash the scenario is there again as it was", {}, async (visitor) => {
  const planning = await plans(visitor, "pilots");
  await planning.drags(CHIERI, CENTRE);
  const after = await planning.exactlyCovered();
  await visitor.reads(scenarios.saved);
  const again = await visitor.page.context().newPage();
  await visitor.page.close({ runBeforeUnload: false });
  await again.goto(visitor.address());
  await again.getByText(/\+[\d.]+ residenti rispetto ai piloti dei dati/).waitFor();
  expect(await planningOf({ ...visitor, page: again }).exactlyCovered()).toBe(after);
});

journey("a reach of nought is refused in place, and so is what is no number", FOLLOWS, async (visitor) => {
  const planning = await plans(visitor);
  const before = await planning.covered();
  await visitor.types(parts.reach.typed, "0");
  await visitor.hits("Enter");
  await visitor.reads(/Il raggio va da 100 m a 3[.,]?0* ?k?m/);
  await visitor.types(parts.reach.typed, "molto");
  await visitor.hits("Enter");
  await visitor.reads(planner.refusals["reach-not-number"]);
  expect(await planning.covered()).toBe(before);
});

journey(
  "the arrow keys move a pilot by ten metres, and by a hundred with Shift",
  FOLLOWS,
  async (visitor) => {
    const planning = await plans(visitor, "pilots");
    await visitor.seesTheMap();
    await planning.focuses(CHIERI);
    await visitor.hits("ArrowUp");
    await visitor.hits("Shift+ArrowUp");
    await visitor.reads(pilots.moved.replace("{{distance}}", "110 m"));
    await visitor.hears(/latitudine 45,01\d+, longitudine 7,82/);
  },
);

journey("a pilot outside the perimeter is allowed, and said", FOLLOWS, async (visitor) => {
  const planning = await plans(visitor, "pilots");
  await planning.drags(CHIERI, OUTSIDE);
  await planning.exactlyCovered();
  await visitor.reads(new RegExp(pilots.outside));
});

journey("a scenario is deleted only after a question", {}, async (visitor) => {
  const planning = await plans(visitor, "pilots");
  await planning.drags(CHIERI, CENTRE);
  await visitor.reads(scenarios.saved);
  await visitor.presses(scenarios.manage);
  await visitor.presses(scenarios.delete);
  await visitor.reads(/Eliminare «Scenario 1»\?/);
  await visitor.presses(scenarios.leave);
  await visitor.reads(scenarios.saved);
  await visitor.presses(scenarios.delete);
  await visitor.presses(scenarios.deleting.confirm);
  await visitor.reads(scenarios.dataNote);
});

journey("two tabs keep both of what they changed", {}, async (visitor) => {
  const planning = await plans(visitor, "pilots");
  await planning.drags(CHIERI, CENTRE);
  await visitor.reads(scenarios.saved);
  const other = await visitor.page.context().newPage();
  await other.goto(visitor.address());
  await other.getByText(scenarios.saved).waitFor();
  await other.getByLabel(parts.reach.typed).fill("800");
  await other.keyboard.press("Enter");
  await visitor.reads(/Un'altra scheda ha cambiato «Scenario 1»/);
  await other.close();
  expect(await planningOf(visitor).exactlyCovered()).toBeGreaterThan(0);
});

journey(
  "another city plans with its own numbered places",
  { geodata: "tests/fixtures/tiny-city" },
  async (visitor) => {
    const planning = await plans(visitor, "pilots");
    const before = await planning.covered();
    expect(before).toBeGreaterThan(0);
    await visitor.types(parts.reach.typed, "3000");
    await visitor.hits("Enter");
    await expect.poll(planning.exactlyCovered).toBeGreaterThan(before);
  },
);

journey("a finger drags a pilot on a phone", { viewport: "phone", touch: true }, async (visitor) => {
  const planning = await plans(visitor, "pilots");
  const before = await planning.exactlyCovered();
  await visitor.presses(/Più mappa|More map/);
  await planning.dragsByFinger(CHIERI, [7.75, 45.05]);
  await visitor.presses(/Più testo|More text/);
  await visitor.reads(scenarios.saved);
  expect(await planning.exactlyCovered()).not.toBe(before);
});
