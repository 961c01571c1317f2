import { expect, test } from "vitest";
import { FIRST_KIOSK_SETTINGS, type KioskSettings } from "../../../src/domain/kiosk-settings";
import { goneBack } from "../../../src/state/kiosk/going-back";
import { homeOf } from "../../../src/state/kiosk/settings";
import type { Kept } from "../../../src/state/planner/memory";
import { FIRST_ROOTS } from "../../../src/state/roots";
import { fresh } from "../../domain/edits";
import { squareCity } from "../../fixtures/square-city";
import { app, planner, planOnSquares } from "../planner/on-squares";
import { kiosk, kioskOnSquares } from "./on-squares";

const COMING = "2025-05-01T10:00:00.000Z";
const kept = (id: string, more: Partial<Kept["scenario"]> = {}): Kept => {
  const scenario = { ...fresh, id, created: "2025-04-01T10:00:00.000Z", ...more };
  return { scenario, saved: { scenario, revision: 1 }, leaving: false };
};

test("home is the start, in the language and look of the settings, whatever the address asked for", () => {
  const city = { ...squareCity.city, languages: ["it", "en"] };
  const at = { mode: "planner", task: "next" } as const;
  expect(homeOf(at, FIRST_KIOSK_SETTINGS, city)).toEqual({
    roots: { ...FIRST_ROOTS, ...at, language: "it", look: "day" },
    textSize: "normal",
  });
  const settings: KioskSettings = {
    ...FIRST_KIOSK_SETTINGS,
    languages: ["en"],
    look: "contrast",
    textSize: "large",
  };
  expect(homeOf(at, settings, city)).toMatchObject({
    roots: { language: "en", look: "contrast" },
    textSize: "large",
  });
});

test("what a visitor planned leaves the device, what staff made before is again as it was", async () => {
  const { stop } = await kioskOnSquares();
  const opened = kiosk();
  stop();
  const staffs = kept("staffs");
  const deleted = kept("deleted");
  const before = { shelf: new Map([staffs, deleted].map((one) => [one.scenario.id, one])), at: COMING };
  planOnSquares({
    current: "visitors",
    tool: "add",
    sheets: { kind: "scenario" },
    opened: true,
    searches: 3,
    shelf: new Map([
      ["staffs", { ...staffs, scenario: { ...staffs.scenario, name: "Scribbled" }, leaving: true }],
      ["visitors", kept("visitors", { created: "2025-05-01T10:00:01.000Z" })],
      ["read-late", kept("read-late")],
    ]),
  });
  const back = goneBack(app(), { ...opened, before });
  expect(back.planner).toMatchObject({
    ...{ current: null, tool: null, sheets: null, opened: true, searches: 3 },
    naming: planner().naming,
  });
  expect(
    [...(back.planner?.shelf ?? [])].map(([id, { leaving, scenario }]) => [id, leaving, scenario.name]),
  ).toEqual([
    ["staffs", false, fresh.name],
    ["visitors", true, fresh.name],
    ["read-late", false, fresh.name],
    ["deleted", false, fresh.name],
  ]);
  // It was deleted from the device: it is saved there as a new one.
  expect(back.planner?.shelf.get("deleted")?.saved).toBeNull();
  expect(back.planner?.shelf.get("staffs")?.saved).toEqual(staffs.saved);
  expect(goneBack({ planner: null }, opened).planner).toBeNull();
});
