import { beforeEach, describe, expect, test } from "vitest";
import { toggleStatus, toggleStrategy } from "../../../src/state/filters";
import { enter } from "../../../src/state/mode";
import {
  selectPlanPatches,
  selectPlanReaching,
  selectPlanSites,
} from "../../../src/state/plan/selectors/picture";
import { chooseProject, showMatrix } from "../../../src/state/selection";
import { selectCountedIds, selectQuestion } from "../../../src/state/selectors/question";
import { store } from "../../../src/state/store";
import { squareAnswer } from "../../fixtures/square-answer";
import { squarePlan } from "../../fixtures/square-plan";
import { startOnSquares } from "../on-squares";

const app = () => store.getState();
const answered = () =>
  store.setState({ answers: new Map([[selectQuestion(app())?.key ?? "", squareAnswer]]) });
const drawn = () => selectPlanSites(app()).map(({ id }) => id);

beforeEach(() => {
  startOnSquares();
  store.setState({ plan: { status: "ready", value: squarePlan } });
  enter("plan");
});

describe("beside the plan the map draws", () => {
  test("all that exists or is proposed, whatever was filtered while exploring", () => {
    const atFirst = drawn();
    expect(atFirst).not.toContain("stop-planned");
    toggleStatus("open");
    toggleStrategy("moving");
    expect(drawn()).toEqual(atFirst);
  });

  test("the places that the open matrix counts, of one strategy or of all", () => {
    showMatrix(null);
    expect(drawn()).toEqual(["stop-one", "pilot-one", "pilot-two"]);
    showMatrix("moving");
    expect(drawn()).toEqual([]);
  });

  test("the places of the open project and no others", () => {
    chooseProject("all-pilots");
    expect(drawn()).toEqual(["pilot-one", "pilot-two"]);
    chooseProject("one-stop");
    expect(drawn()).toEqual(["stop-one"]);
    expect([...selectPlanReaching(app())]).toEqual(["stop-one"]);
  });

  test("where a project without a place may reach later, and nothing for one that says nothing", () => {
    chooseProject("somewhere");
    expect(drawn()).toEqual(["stop-one"]);
    for (const id of ["everywhere", "unread"]) {
      chooseProject(id);
      expect(drawn()).toEqual([]);
    }
  });

  test("where the project meets another strategy; nothing where none is open or it has no place", () => {
    expect(selectPlanPatches(app())).toEqual([]);
    chooseProject("all-pilots");
    answered();
    const patches = selectPlanPatches(app());
    expect(patches.length).toBeGreaterThan(0);
    expect(patches.every(({ subset }) => (subset & (subset - 1)) !== 0)).toBe(true);
    chooseProject("everywhere");
    answered();
    expect(selectPlanPatches(app())).toEqual([]);
  });

  test("no overlaps of the question before while those of the project are worked out", () => {
    chooseProject("all-pilots");
    expect(selectPlanPatches(app())).toEqual([]);
  });
});

test("a project's places alone stand for their strategy, all sites of the others go on counting", () => {
  const everything = [...selectCountedIds(app())];
  chooseProject("one-stop");
  expect(selectCountedIds(app()).has("garden-one")).toBe(true);
  chooseProject("somewhere");
  expect([...selectCountedIds(app())]).toEqual(everything);
  enter("explore");
  toggleStatus("proposed");
  expect([...selectCountedIds(app())]).toEqual(["stop-one", "garden-one"]);
});
