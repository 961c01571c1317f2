import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createCoverage } from "../../../../src/analysis/coverage/coverage-reckoning";
import { startText } from "../../../../src/i18n";
import { addPlannerWords } from "../../../../src/i18n/planner";
import { Coverage } from "../../../../src/modes/planner/coverage/coverage";
import { Gaps } from "../../../../src/modes/planner/coverage/gaps";
import { Inequality } from "../../../../src/modes/planner/coverage/inequality";
import { PilotsTable } from "../../../../src/modes/planner/coverage/pilots-table";
import { UnitCoverage } from "../../../../src/modes/planner/coverage/unit-coverage";
import { UnitsTable } from "../../../../src/modes/planner/coverage/units-table";
import { ReachBar } from "../../../../src/modes/planner/reach-bar";
import { Total } from "../../../../src/modes/planner/total";
import { includeProvisional } from "../../../../src/state";
import { edit } from "../../../../src/state/planner/editing";
import { hold } from "../../../../src/state/planner/held";
import { keepReckoning } from "../../../../src/state/planner/keep-reckoning";
import { selectFigures } from "../../../../src/state/planner/selectors/figures";
import { selectCoverageQuestion } from "../../../../src/state/planner/selectors/questions";
import { store } from "../../../../src/state/store";
import { app, planOnSquares } from "../../../state/planner/on-squares";
import { count, nothing } from "../../../ui/markup";

const drawn = (node: React.ReactNode) => renderToStaticMarkup(node);
const unit = (code: string) => <UnitCoverage unit={{ kind: "municipality", code }} onClose={nothing} />;
const failed = () =>
  store.setState({
    planner: {
      ...planned(),
      failures: new Map([[selectCoverageQuestion(app())?.key ?? "", "the worker died"]]),
    },
  });
function planned() {
  const { planner } = app();
  if (planner === null) throw new Error("The planner is open");
  return planner;
}

/** The exact figures of what is asked now are there. */
async function reckoned(): Promise<void> {
  const stop = keepReckoning(createCoverage());
  await expect.poll(() => selectFigures(app()).isExact).toBe(true);
  stop();
}

beforeEach(() => {
  startText("en");
  addPlannerWords();
  vi.spyOn(store, "getInitialState").mockImplementation(store.getState);
  planOnSquares();
});

describe("the total", () => {
  test("is number, of what, when, how far, and that it is a working proposal", async () => {
    await reckoned();
    const html = drawn(<Total />);
    for (const words of ["7", "census 2020", "500 m in a straight line", "of 3,400"])
      expect(html).toContain(words);
  });

  test("wears its mark and states its share when rough points are reached", () => {
    hold({ kind: "move", site: "pilot-one", to: [-29.85, 0.05] });
    expect(drawn(<Total />)).toMatch(/85\.1 % of those reached, ≈\u00a040 residents/);
  });

  test("residents are not known, never 0, before the points come and when they cannot be read", () => {
    store.setState({ points: { status: "waiting" } });
    expect(drawn(<Total />)).toContain("The residents come in a moment");
    expect(drawn(<Total />)).toContain("not known");
    store.setState({ points: { status: "failed", problems: [] } });
    expect(drawn(<Total />)).toMatch(/points cannot be read/);
    expect(drawn(<Total />)).not.toMatch(/\b0 residents/);
  });

  test("a failed reckoning is said with a way to try again, and live figures stay", () => {
    failed();
    const html = drawn(<Total />);
    expect(html).toContain("the worker died");
    expect(html).toContain("residents reached by at least one pilot");
    expect(drawn(<Coverage />)).toContain("Exact figures: not known.");
  });

  test("against the data's pilots only where a pilot was changed", () => {
    edit({ kind: "reach", reach: 800 });
    expect(drawn(<Total />)).not.toContain("data’s pilots");
    edit({ kind: "move", site: "pilot-one", to: [-29.85, 0.05] });
    expect(drawn(<Total />)).toMatch(
      /Rough figure: <\/span><\/span>\+40 residents against the data’s pilots/,
    );
  });
});

describe("the reach", () => {
  test("is refused in place, each field its own", () => {
    edit({ kind: "reach", reach: 0 });
    expect(drawn(<ReachBar />)).toMatch(/aria-invalid="true".*The reach goes from 100 m to 3.0 km/s);
    edit({ kind: "detour", factor: Number.NaN });
    const html = drawn(<ReachBar />);
    expect(html).not.toContain("The reach goes from");
    expect(count(html, 'aria-invalid="true"')).toBe(1);
  });

  test("is named as a straight line with the detour, and pilots with their own are said", () => {
    edit({ kind: "detour", factor: 1.3 });
    edit({ kind: "pilot-reach", site: "pilot-two", reach: 900 });
    const html = drawn(<ReachBar />);
    expect(html).toContain("385 m in a straight line: 500 m of way divided by 1.3");
    expect(html).toContain("1 pilot has another reach");
  });
});

describe("reports", () => {
  test("every municipality and zone is in the table with its sum, provisional ones marked", async () => {
    await reckoned();
    const html = drawn(<UnitsTable onClose={nothing} />);
    for (const words of ["Square 1", "Square 4", "provisional", "The whole perimeter"])
      expect(html).toContain(words);
    expect(count(html, '<th scope="row"')).toBe(5);
  });

  test("what does not follow is dimmed while something is in hand", async () => {
    await reckoned();
    const busy = (node: React.ReactNode) => count(drawn(node), 'aria-busy="true"');
    expect(busy(<Coverage />)).toBe(0);
    hold({ kind: "reach", reach: 900 });
    expect(busy(<Coverage />)).toBeGreaterThan(3);
    expect(busy(<Gaps onClose={nothing} />)).toBe(1);
  });

  test("gaps come largest first, with municipalities that have no pilot", async () => {
    await reckoned();
    const html = drawn(<Gaps onClose={nothing} />);
    expect(html.indexOf("40 residents")).toBeLessThan(html.indexOf(">5 residents"));
    expect(html).toContain("45 residents are reached by no pilot (500 m in a straight line), in 2 places");
    expect(html).toContain("Municipalities without any pilot");
  });

  test("inequality is one figure with its curve, or not known while nobody is reached", async () => {
    await reckoned();
    expect(drawn(<Inequality onClose={nothing} />)).toMatch(/role="img"/);
    planOnSquares();
    edit({ kind: "remove", site: "pilot-one" });
    edit({ kind: "remove", site: "pilot-two" });
    await reckoned();
    expect(drawn(<Inequality onClose={nothing} />)).toContain("inequality is not known");
  });

  test("each pilot says what it adds and what stands beside it", async () => {
    await reckoned();
    const html = drawn(<PilotsTable onClose={nothing} />);
    expect(html).toContain("1 · pilot-one en");
    expect(html).toContain("stop-one en");
  });
});

describe("the card of a unit", () => {
  test("has its figures, its pilots and its gaps", async () => {
    await reckoned();
    const html = drawn(unit("900001"));
    expect(html).toContain("stands here");
    expect(html).toContain("No resident here is uncovered.");
    const zone = drawn(<UnitCoverage unit={{ kind: "zone", id: "2" }} onClose={nothing} />);
    expect(zone).toContain("2 of 3 municipalities are in the perimeter");
  });

  test("outside the perimeter or unknown it has none, and says which", () => {
    includeProvisional(false);
    expect(drawn(unit("900004"))).toContain("Outside the chosen perimeter");
    expect(drawn(unit("999999"))).toContain("not among those of the city");
  });
});
