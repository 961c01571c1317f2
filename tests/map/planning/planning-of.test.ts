import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Position } from "../../../src/domain/city";
import { FIFTHS } from "../../../src/domain/classes";
import { standsAt } from "../../../src/domain/scenario-pilots";
import { startText } from "../../../src/i18n";
import { addPlannerWords } from "../../../src/i18n/planner";
import { plannerLegend } from "../../../src/map/planning/legend";
import type { Planning } from "../../../src/map/planning/planning";
import { planningMaker, shareColours } from "../../../src/map/planning/planning-of";
import { shownOn } from "../../../src/map/planning/shown";
import { EMPTY_SKETCH } from "../../../src/map/planning/sketch";
import { sceneOf } from "../../../src/map/scene";
import { unitStates } from "../../../src/map/unit-states";
import { edit } from "../../../src/state/planner/editing";
import { hold, release } from "../../../src/state/planner/held";
import { wishFor } from "../../../src/state/planner/searching";
import { forbidArea, show, takeUp } from "../../../src/state/planner/tools";
import { store } from "../../../src/state/store";
import { square } from "../../fixtures/square-city";
import { app, planner, planOnSquares } from "../../state/planner/on-squares";

beforeAll(() => {
  startText("en");
  addPlannerWords();
});

let make = planningMaker();
beforeEach(() => {
  planOnSquares();
  store.setState({ mode: "planner" });
  make = planningMaker();
});

function planning(): Planning {
  const made = make(app(), planner(), EMPTY_SKETCH);
  if (made === null) throw new Error("The squares have pilots");
  return made;
}

const scene = () => {
  const made = sceneOf(app(), false, () => planning());
  if (made === null) throw new Error("The squares are there");
  return made;
};

const move = (to: Position) => hold({ kind: "move", site: "pilot-one", to });

describe("what the planner's map is drawn from", () => {
  test("is the very same as long as nothing changes", () => {
    expect(planning()).toBe(planning());
  });

  test("while a pilot is moved changes only where it is, how far it reaches, and what it covers", () => {
    move([-29.85, 0.05]);
    const before = planning();
    move([-29.84, 0.06]);
    const after = planning();
    const changed = Object.entries(after).filter(
      ([name, part]) => part !== Object.entries(before).find(([other]) => other === name)?.[1],
    );
    expect(changed.map(([name]) => name).sort()).toEqual(
      ["colours", "ghostLines", "ghosts", "moved", "pilotIds", "pilots", "reaches", "targets"].sort(),
    );
    expect(after.moving).toBe("pilot-one");
    expect(after.pilots.map((pilot) => standsAt(pilot))[0]).toEqual([-29.84, 0.06]);
    expect(after.ghostLines).toHaveLength(1);
    release();
    expect(planning().moving).toBeNull();
    expect([...planning().moved]).toEqual(["pilot-one"]);
  });

  test("may be pointed at where the pilots are now, not where they stood", () => {
    edit({ kind: "remove", site: "pilot-one" });
    const { targets, ghosts, pilotIds } = planning();
    expect(targets.map(({ id }) => id)).not.toContain("pilot-one");
    expect(pilotIds.has("pilot-one")).toBe(false);
    expect(ghosts.map(({ change }) => change)).toEqual(["removed"]);
  });

  test("colours units by fifths of their own residents, whatever the others have", () => {
    const { values, classes } = planning().colours ?? { values: new Map(), classes: null };
    expect(classes).toBe(FIFTHS);
    expect(values.get("900001")).toBe(1);
    expect(values.get("900002")).toBe(0);
    expect(values.get("900003")).toBeNull();
    expect(shareColours([]).values.size).toBe(0);
    const states = unitStates(scene());
    expect(["900001", "900002", "900003"].map((code) => states.get(code)?.level)).toEqual([4, null, -1]);
    show({ share: false });
    expect(planning().colours).toBeNull();
    expect(scene().coloured).toBe(false);
  });

  test("has no colours as long as nobody has been counted", () => {
    store.setState({ points: { status: "waiting" } });
    expect(planning().colours).toBeNull();
  });

  test("shows what is forbidden, and dims where no search goes, only to who searches", () => {
    forbidArea(square(-30, 0));
    wishFor({ only: [{ kind: "municipality", code: "900002" }] });
    expect([planning().forbidden, planning().scope]).toEqual([[], null]);
    store.setState({ task: "next" });
    expect(planning().forbidden).toHaveLength(1);
    expect(scene().scope).toEqual(new Set(["900002"]));
  });

  test("says which tool is in hand", () => {
    takeUp("add");
    expect(planning().tool).toBe("add");
  });
});

describe("the picture", () => {
  test("of who plans holds neither overlaps nor the reach of all, and both again for who explores", () => {
    store.setState({ reach: true });
    expect([scene().patches, scene().reach]).toEqual([[], false]);
    store.setState({ mode: "explore" });
    const explored = sceneOf(app(), false, () => null);
    expect([explored?.reach, explored?.planning]).toEqual([true, null]);
  });

  test("of who plans dims no municipality because another one was reported while exploring", () => {
    store.setState({ unit: { kind: "municipality", code: "900002" } });
    expect(scene().scope).toEqual(scene().inside);
    expect(scene().scope.size).toBeGreaterThan(1);
    store.setState({ mode: "explore" });
    expect(sceneOf(app(), false, () => null)?.scope).toEqual(new Set(["900002"]));
  });

  test("keeps the pilots of the data until the planner's part of the map is there", () => {
    const early = sceneOf(app(), false, () => null);
    expect(early?.sites.map(({ id }) => id)).toContain("pilot-one");
    expect(early?.coloured).toBe(false);
  });
});

describe("the legend", () => {
  const ids = () => plannerLegend(shownOn(app()), 2, "en").map(({ id }) => id);

  test("has what the map shows now and nothing else", () => {
    expect(ids()).toEqual(["reach", "none"]);
    edit({ kind: "move", site: "pilot-one", to: [-29.85, 0.05] });
    show({ share: false });
    expect(ids()).toEqual(["reach", "moved", "ghost"]);
    store.setState({ task: "next" });
    forbidArea(square(-30, 0));
    expect(ids()).toContain("forbidden");
  });

  test("has words in both languages", () => {
    const [italian, english] = ["it", "en"].map((language) => plannerLegend(shownOn(app()), 2, language));
    expect(english?.map(({ word }) => word)).not.toEqual(italian?.map(({ word }) => word));
    for (const { word } of [...(italian ?? []), ...(english ?? [])]) expect(word).not.toContain("onMap");
  });
});
