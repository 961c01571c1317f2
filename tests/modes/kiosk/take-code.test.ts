import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Geodata } from "../../../src/domain/geodata";
import { readGeodata } from "../../../src/exchange/read-geodata";
import { codeOf } from "../../../src/modes/kiosk/visitor/take-code";
import { takeawayOf } from "../../../src/state/kiosk/takeaway";
import { FIRST_PLANNER } from "../../../src/state/planner/memory";
import { type App, store } from "../../../src/state/store";
import { textsOf, whole } from "../../fixtures/city-on-disk";
import { kioskOnSquares } from "../../state/kiosk/on-squares";
import { anyRoots } from "../../state/link/any-roots";
import { scanned } from "../../ui/signs/scan";

/** As long as an address may be: 60 characters. */
const ADDRESS = `https://map.example/${"a".repeat(39)}/`;
/** As long as the edits of a link may be. */
const MOST_EDITS = 596;

const linksOf = (app: App) => ({
  edits: takeawayOf(app, "edits"),
  view: takeawayOf(app, "view"),
  choices: takeawayOf(app, "choices"),
});

describe("the code of a public screen of this city", () => {
  let geodata: Geodata;
  const stops: (() => void)[] = [];
  beforeAll(() => {
    geodata = whole(readGeodata(textsOf("geodata")));
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
  });

  /** The screen in any state that can be chosen. */
  async function shown(planner: App["planner"] = null): Promise<(roots: Partial<App>) => App> {
    stops.push((await kioskOnSquares({ settings: { address: ADDRESS } })).stop);
    const app = store.getState();
    return (roots) => ({ ...app, ...roots, planner, geodata: { status: "ready", value: geodata } });
  }

  test("holds the whole view, whatever was chosen, in version 10 at most, and is read back", async () => {
    expect(ADDRESS).toHaveLength(60);
    const inState = await shown();
    fc.assert(
      fc.property(anyRoots(geodata), (roots) => {
        const links = linksOf(inState(roots));
        const code = codeOf(links);
        expect(code?.holds).toBe("view");
        expect(code?.picture.version).toBeLessThanOrEqual(10);
        expect(code && scanned(code.picture)).toBe(links.view);
      }),
      { numRuns: 25 },
    );
  });

  test("holds edits too, in version 25 at most and drawn larger, and is read back", async () => {
    const inState = await shown({ ...FIRST_PLANNER, link: { kind: "text", text: "x".repeat(MOST_EDITS) } });
    const links = linksOf(inState({ selection: { kind: "unit", unit: { kind: "zone", id: "1" } } }));
    const code = codeOf(links);
    expect(code).toMatchObject({ holds: "edits", picture: { fineness: "fine" } });
    expect(code?.picture.version).toBeLessThanOrEqual(25);
    expect(code && scanned(code.picture)).toBe(links.edits);
  });

  test("leaves out edits that fit no link, and then where the map looks", async () => {
    const inState = await shown({ ...FIRST_PLANNER, link: { kind: "too-long" } });
    expect(codeOf(linksOf(inState({})))?.holds).toBe("view");
    const long = "x".repeat(400);
    expect(codeOf({ edits: "x".repeat(1400), view: long, choices: "https://map.example/#v=1" })?.holds).toBe(
      "choices",
    );
    expect(codeOf({ edits: null, view: long, choices: long })).toBeNull();
    expect(codeOf({ edits: null, view: null, choices: null })).toBeNull();
  });
});
