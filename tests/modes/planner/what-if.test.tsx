import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { residents, squareMetres } from "../../../src/domain/measure";
import { NOTHING } from "../../../src/domain/planner";
import type { DifferenceAnswer } from "../../../src/domain/planner-difference";
import { startText } from "../../../src/i18n";
import { addPlannerWords } from "../../../src/i18n/planner";
import { Compare } from "../../../src/modes/planner/compare/compare";
import { Difference } from "../../../src/modes/planner/compare/difference";
import { PilotCard } from "../../../src/modes/planner/pilots/pilot-card";
import { Pilots } from "../../../src/modes/planner/pilots/pilots";
import { PlaceCard } from "../../../src/modes/planner/pilots/place-card";
import { SiteCard } from "../../../src/modes/planner/pilots/site-card";
import { ScenarioBar } from "../../../src/modes/planner/scenarios/scenario-bar";
import { compareScenarios } from "../../../src/state/planner/comparing";
import { edit, undo } from "../../../src/state/planner/editing";
import { remember } from "../../../src/state/planner/remember";
import { askToDelete, startScenario } from "../../../src/state/planner/scenarios";
import { selectDifferenceQuestion } from "../../../src/state/planner/selectors/questions";
import { selectScenario } from "../../../src/state/planner/selectors/scenarios";
import { store } from "../../../src/state/store";
import { app, planner, planOnSquares } from "../../state/planner/on-squares";

beforeEach(() => {
  startText("en");
  addPlannerWords();
  // Drawn without a page, React asks the store for what it began with.
  vi.spyOn(store, "getInitialState").mockImplementation(store.getState);
  planOnSquares({ opened: true });
});

const nothing = () => undefined;
const bar = () => renderToStaticMarkup(<ScenarioBar />);
const card = (id: string) => renderToStaticMarkup(<PilotCard id={id} onClose={nothing} />);
const move = (to: readonly [number, number]) => edit({ kind: "move", site: "pilot-one", to: [...to] });

describe("the scenario bar", () => {
  test("says that the first edit begins a scenario, then how many edits there are and whether they are safe", () => {
    expect(bar()).toContain("The first edit begins a scenario");
    move([-29.94, 0.05]);
    expect(bar()).toContain("1 edit · saving…");
    expect(bar()).toContain('aria-label="Undo: moved 1 · pilot-one en by 1.1 km"');
    undo();
    expect(bar()).toContain('aria-label="Redo: moved 1 · pilot-one en by 1.1 km"');
    expect(bar()).toContain("no edits · saving…");
  });

  test("a full device and a deaf one are said, with what to do", () => {
    remember(() => ({ trouble: { kind: "trouble", why: "full", reason: "quota" } }));
    move([-29.94, 0.05]);
    expect(bar()).toContain("nothing is lost as long as this tab stays open");
    expect(bar()).toContain("1 edit · not saved");
    remember(() => ({ trouble: { kind: "trouble", why: "unusable", reason: "no IndexedDB" } }));
    expect(bar()).toContain("no IndexedDB");
  });

  test("what another tab did and what cannot be read are named", () => {
    startScenario("Mine");
    const copy = selectScenario(app())?.id ?? "";
    const broken = { code: "not-json", file: "x", feature: null, values: { reason: "cut off" } } as const;
    remember(() => ({
      notices: [{ kind: "both-kept", number: 1, name: "Theirs", copy }],
      unreadable: [{ kind: "unreadable", id: "x", revision: 1, name: "Torn", problems: [broken] }],
    }));
    expect(bar()).toContain("Another tab changed “Theirs” too: that version stays, yours is “Mine”.");
    expect(bar()).toContain("1 scenario cannot be read");
    expect(bar()).toMatch(/“Torn”: .*cut off/);
  });

  test("before a scenario is deleted it is said what is lost", () => {
    startScenario("Mine");
    move([-29.94, 0.05]);
    askToDelete(selectScenario(app())?.id ?? "");
    expect(bar()).toContain("Delete “Mine”?");
    expect(bar()).toContain("1 edit, last changed on");
    expect(planner().asked).not.toBeNull();
  });
});

describe("the pilots", () => {
  test("their list tells what was done, those taken away can come back, and the edits stand the newest first", () => {
    move([-29.94, 0.05]);
    edit({ kind: "remove", site: "pilot-two" });
    const html = renderToStaticMarkup(<Pilots />);
    expect(html).toContain("moved by 1.1 km");
    expect(html).toContain('aria-label="Bring back 2 · pilot-two en"');
    expect(html.indexOf("took away 2")).toBeLessThan(html.indexOf("moved 1 · pilot-one en by"));
  });

  test("a card says where its pilot stands, how far from the data, and that it is a working proposal", () => {
    move([-29.94, 0.05]);
    expect(card("pilot-one")).toContain("Square 1 · moved by 1.1 km");
    expect(card("pilot-one")).toContain("1.1 km from here");
    expect(card("pilot-one")).toContain("Working proposal");
    expect(card("pilot-one")).toContain("Put back as it was");
    expect(card("pilot-two")).not.toContain("Put back as it was");
  });

  test("one outside the perimeter is allowed and said, one taken away can come back, another is unknown", () => {
    move([-31, 0]);
    expect(card("pilot-one")).toContain("outside the perimeter");
    edit({ kind: "remove", site: "pilot-one" });
    expect(card("pilot-one")).toContain("taken away from this scenario");
    expect(card("pilot-nine")).toContain("not in this scenario");
    expect(card("pilot-nine")).not.toContain("Bring back");
  });

  test("a place and another site name the pilots that reach them, or the nearest", () => {
    edit({ kind: "remove", site: "pilot-two" });
    const at = (position: readonly [number, number]) =>
      renderToStaticMarkup(<PlaceCard position={position} under={["stop-one"]} onClose={nothing} />);
    expect(at([-29.949, 0.05])).toContain("Projects that reach it");
    expect(at([-29.949, 0.05])).toContain("111 m in a straight line");
    expect(at([-29.85, 0.05])).toContain("No pilot reaches it.");
    expect(at([-29.85, 0.05])).toContain("Square 2");
    const stop = renderToStaticMarkup(<SiteCard id="stop-one" onClose={nothing} />);
    expect(stop).toContain("0 m in a straight line");
    expect(renderToStaticMarkup(<SiteCard id="gone" onClose={nothing} />)).toContain("not in the data");
  });
});

describe("before and after", () => {
  const outcome = () => renderToStaticMarkup(<Compare />);
  const table = () => renderToStaticMarkup(<Difference onClose={nothing} />);
  const answer = (gained: number): void => {
    const changed = {
      gained: { residents: residents(gained), area: squareMetres(gained * 1e6) },
      lost: NOTHING,
      unchanged: { residents: residents(40), area: squareMetres(785_000) },
    };
    const none = { gained: NOTHING, lost: NOTHING, unchanged: NOTHING };
    const difference: DifferenceAnswer = {
      units: [
        { code: "900001", changed: none, patches: [] },
        { code: "900002", changed, patches: [] },
      ],
    };
    const key = selectDifferenceQuestion(app())?.key ?? "";
    remember(() => ({ differences: new Map([[key, difference]]) }));
  };

  test("without a scenario there is nothing to compare, and the way on is said", () => {
    expect(outcome()).toContain("There is no scenario yet");
    expect(table()).toContain("No comparison is open.");
  });

  test("equal ones say so, and what changes stands by municipality and zone with sums", () => {
    startScenario("Mine");
    compareScenarios(null, selectScenario(app())?.id ?? null);
    expect(outcome()).toContain("Comparing…");
    answer(0);
    expect(outcome()).toContain("nothing changes");
    expect(table()).toContain("nothing changes");
    expect(table()).not.toContain("<table");
    answer(5);
    expect(outcome()).not.toContain("nothing changes");
    // Square 2 has rough points: five gained and forty unchanged.
    expect(outcome()).toContain("of the 45 residents counted here, 45 (100.0 %) are placed roughly");
    expect(table()).toContain("Square 2");
    expect(table()).not.toContain("Square 1<");
    expect(table()).toContain("1 without changes is not listed");
    expect(table()).toContain("2 municipalities of 2");
  });

  test("before the residents have come it is not said that they stay the same", () => {
    startScenario("Mine");
    compareScenarios(null, selectScenario(app())?.id ?? null);
    const onGround = () => {
      const gained = { residents: residents(0), area: squareMetres(5e5) };
      const changed = { gained, lost: NOTHING, unchanged: NOTHING };
      const key = selectDifferenceQuestion(app())?.key ?? "";
      const units = [{ code: "900001", changed, patches: [] }];
      remember(() => ({ differences: new Map([[key, { units }]]) }));
    };
    onGround();
    expect(outcome()).toContain("only ground without residents changes");
    store.setState({ points: { status: "waiting" } });
    onGround();
    expect(outcome()).toContain("not known");
    expect(outcome()).not.toContain("only ground without residents changes");
  });

  test("a failure is said and can be asked again", () => {
    startScenario("Mine");
    compareScenarios(null, selectScenario(app())?.id ?? null);
    const key = selectDifferenceQuestion(app())?.key ?? "";
    remember(() => ({ failures: new Map([[key, "the worker died"]]) }));
    expect(outcome()).toContain("The comparison failed: the worker died.");
    expect(outcome()).toContain("Try again");
  });
});
