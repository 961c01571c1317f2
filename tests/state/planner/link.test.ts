import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Edit } from "../../../src/domain/scenario";
import { pilotBaseOf } from "../../../src/domain/scenario-pilots";
import { shortest } from "../../../src/domain/scenario-shortest";
import { readGeodata } from "../../../src/exchange/read-geodata";
import { keepAddress } from "../../../src/state/address";
import { addPilot, edit } from "../../../src/state/planner/editing";
import { hold, release } from "../../../src/state/planner/held";
import { keepLinking } from "../../../src/state/planner/link/keep-linking";
import { readScenarioBits, writeScenarioBits } from "../../../src/state/planner/link/scenario-bits";
import { selectScenario, selectScenarios } from "../../../src/state/planner/selectors/scenarios";
import { choosePilot } from "../../../src/state/selection";
import { store } from "../../../src/state/store";
import { anyEdit, base, move } from "../../domain/edits";
import { textsOf, whole } from "../../fixtures/city-on-disk";
import { isThisCity } from "../../fixtures/this-city";
import { app, planner, planOnSquares } from "./on-squares";

const ids = { pilots: ["pilot-one", "pilot-two"], foci: ["walk", "shade"] };

describe("a scenario in a link", () => {
  test("is read with the very same edits, names and places", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 9 }), fc.string({ unit: "grapheme" }), (edits, name) => {
        const told = { name, data: "squares-1", edits };
        expect(readScenarioBits(writeScenarioBits(told, ids), ids)).toEqual(told);
      }),
    );
  });

  test("never breaks on garbage", () => {
    const written = writeScenarioBits({ name: "A", data: "b", edits: [move([-29.9, 0.1])] }, ids);
    expect(readScenarioBits(written.slice(0, -1), ids)).toBeNull();
    fc.assert(
      fc.property(fc.string(), (garbage) => {
        expect(() => readScenarioBits(garbage, ids)).not.toThrow();
      }),
    );
  });

  test.runIf(isThisCity)("of all pilots of the city, moved, with reach and foci, fits 800 characters", () => {
    const geodata = whole(readGeodata(textsOf("geodata")));
    const pilots = pilotBaseOf(geodata);
    if (pilots === null) throw new Error("The real city has pilots");
    const foci = geodata.city.foci.map(({ id }) => id);
    const edits = pilots.sites.flatMap(({ id: site }, at): Edit[] => [
      { kind: "move", site, to: [7.612345 + at / 1000, 45.054321 - at / 1000] },
      { kind: "pilot-reach", site, reach: 1350 },
      { kind: "foci", site, foci },
    ]);
    const told = {
      name: "Ciò che proponiamo per le periferie",
      data: geodata.version,
      edits: [...shortest(pilots, edits)],
    };
    const of = { pilots: pilots.sites.map(({ id }) => id), foci };
    const text = writeScenarioBits(told, of);
    expect(readScenarioBits(text, of)).toEqual(told);
    expect(edits.length).toBe(45);
    expect(60 + 1 + 140 + "&e=".length + text.length).toBeLessThanOrEqual(800);
  });
});

describe("the address", () => {
  const stops: (() => void)[] = [];
  const page = { hash: "" };
  let state: unknown = null;
  let back: () => void = () => undefined;
  const edits = () => new URLSearchParams(page.hash.slice(1)).get("e");

  beforeEach(() => {
    [page.hash, state] = ["", null];
    const write = (entry: unknown, _: string, link: string) => {
      [page.hash, state] = [link, entry];
    };
    vi.stubGlobal("location", page);
    vi.stubGlobal("history", {
      pushState: write,
      replaceState: write,
      get state() {
        return state;
      },
    });
    vi.stubGlobal("window", {
      addEventListener: (_: string, listen: typeof back) => {
        back = listen;
      },
      removeEventListener: () => undefined,
    });
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    vi.unstubAllGlobals();
  });

  /** A page on which the planner has been opened; another one each time. */
  function opens(link = "", entry: unknown = null): void {
    for (const stop of stops.splice(0)) stop();
    [page.hash, state] = [link, entry];
    planOnSquares({ opened: true });
    stops.push(keepAddress(["it", "en"]));
    store.setState({ mode: "planner" });
    stops.push(keepLinking());
  }

  test("follows each edit that is written, and nothing that is in hand", () => {
    opens();
    expect(edits()).toBeNull();
    hold(move([-29.9, 0.1]));
    expect(edits()).toBeNull();
    release();
    const first = edits();
    expect(first).not.toBeNull();
    edit(move([-29.85, 0.1]));
    expect(edits()).not.toBe(first);
    edit({ kind: "restore", site: "pilot-one" });
    expect(edits()).toBeNull();
  });

  test("opens the scenario on another device, under its name, and says where it is from", () => {
    opens();
    edit(move([-29.912345, 0.123456]));
    const [link, there] = [page.hash, selectScenario(app())];
    opens(link);
    const here = selectScenario(app());
    expect(here).toMatchObject({ name: there?.name, from: "link", edits: there?.edits, data: "squares-1" });
    expect(planner().notices).toMatchObject([{ kind: "from-link", name: there?.name }]);
    expect(page.hash).toBe(link);
  });

  test("takes up the scenario of this device that comes to the same", () => {
    opens();
    edit(move([-29.9, 0.1]));
    const link = page.hash;
    edit(move([-29.85, 0.1]));
    edit(move([-29.9, 0.1]));
    const current = planner().current;
    state = null;
    back();
    expect(planner().current).toBe(current);
    expect(selectScenarios(app())).toHaveLength(1);
    expect(page.hash).toBe(link);
  });

  test("gives a scenario from a link a name that none has", () => {
    opens();
    edit(move([-29.9, 0.1]));
    const link = page.hash;
    edit(move([-29.85, 0.1]));
    page.hash = link;
    state = null;
    back();
    expect(
      selectScenarios(app())
        .map(({ scenario }) => scenario.name)
        .toSorted(),
    ).toEqual(["Plan 1", "Plan 1 (2)"]);
  });

  test("on the way back changes no scenario, and after loading again goes on with the same", () => {
    opens();
    edit(move([-29.9, 0.1]));
    const [link, entry] = [page.hash, state];
    choosePilot("pilot-one");
    edit(move([-29.85, 0.1]));
    const current = planner().current;
    page.hash = link;
    state = entry;
    back();
    expect(selectScenarios(app())).toHaveLength(1);
    expect(planner().current).toBe(current);
    expect(selectScenario(app())?.edits.at(-1)).toEqual(move([-29.85, 0.1]));
    store.setState({ linked: { text: new URLSearchParams(link).get("e") ?? "", here: current } });
    expect(selectScenarios(app())).toHaveLength(1);
  });

  test("says what no link holds, and holds it again when it is shorter", () => {
    opens();
    for (let at = 0; at < 60; at += 1)
      addPilot({ name: `Where people asked for number ${at}`, at: [-29.9 + at / 997, 0.1], foci: [] });
    expect(planner().link).toEqual({ kind: "too-long" });
    expect(edits()).toBeNull();
  });

  test("names a scenario of a link that cannot be read, and one written on other data", () => {
    opens("#v=1&l=it&o=planner&e=nonsense");
    expect(app().unknownIds).toEqual(["e"]);
    expect(selectScenario(app())).toBeNull();
    const told = { name: "Old", data: "squares-0", edits: [move([-29.9, 0.1])] };
    const other = { pilots: [...ids.pilots, "pilot-gone"], foci: ids.foci };
    const gone: Edit = { kind: "remove", site: "pilot-gone" };
    opens(`#v=1&l=it&o=planner&e=${writeScenarioBits({ ...told, edits: [...told.edits, gone] }, other)}`);
    expect(selectScenario(app())).toMatchObject({ data: "squares-0", edits: told.edits });
    expect(planner().notices).toMatchObject([{ kind: "from-other-data" }]);
    expect(app().unknownIds).toHaveLength(1);
    expect(base.sites).toHaveLength(2);
  });
});
