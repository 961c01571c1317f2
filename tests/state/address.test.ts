import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isPublicScreen, keepAddress } from "../../src/state/address";
import { choose, chooseSite } from "../../src/state/selection";
import { store } from "../../src/state/store";
import { kioskOnSquares } from "./kiosk/on-squares";
import { startOnSquares } from "./on-squares";

const stops: (() => void)[] = [];
const written: string[] = [];
const page = { hash: "" };
let goBack = () => {};

beforeEach(() => {
  startOnSquares();
  page.hash = "";
  const write = (how: string) => (_: unknown, __: string, link: string) => {
    page.hash = link;
    written.push(how);
  };
  vi.stubGlobal("location", page);
  vi.stubGlobal("history", { pushState: write("new"), replaceState: write("over") });
  vi.stubGlobal("window", {
    addEventListener: (_: string, heard: () => void) => {
      goBack = heard;
    },
    removeEventListener: () => undefined,
  });
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  written.length = 0;
  vi.unstubAllGlobals();
});

test("a card that opens or closes is a new entry of the history, anything else overwrites it", () => {
  stops.push(keepAddress(["it", "en"]));
  chooseSite("stop-one");
  store.setState({ density: true });
  expect(written).toEqual(["new", "over"]);
  const withCard = page.hash;
  choose(null);
  expect(written).toEqual(["new", "over", "new"]);
  page.hash = withCard;
  goBack();
  expect(store.getState().selection).toEqual({ kind: "site", id: "stop-one" });
});

test("going back to a link in older words puts it into ours, and keeps no one from going back further", () => {
  const older = "#a=site.stop-one&v=1&s=nothing-of-the-kind";
  page.hash = older;
  stops.push(keepAddress(["it", "en"]));
  chooseSite("garden-one");
  page.hash = older;
  goBack();
  expect(store.getState().selection).toEqual({ kind: "site", id: "stop-one" });
  expect(store.getState().unknownIds).toEqual(["nothing-of-the-kind"]);
  expect(written).toEqual(["new", "over"]);
});

test("on a public screen nothing leads back to what another visitor looked at", async () => {
  stops.push((await kioskOnSquares()).stop, keepAddress(["it", "en"]));
  chooseSite("stop-one");
  store.setState({ density: true });
  expect(written).toEqual(["over", "over"]);
});

test("a public screen is asked for before the hash, stays one whatever is opened, and nothing leads back out of it", () => {
  expect(isPublicScreen("https://map.example/?mode=kiosk#v=1&o=planner")).toBe(true);
  expect(isPublicScreen("https://map.example/#v=1&o=kiosk")).toBe(false);
  store.setState({ mode: "kiosk" });
  page.hash = "#v=1&o=planner&a=site.stop-one";
  stops.push(keepAddress(["it", "en"]));
  expect(store.getState()).toMatchObject({ mode: "kiosk", selection: { kind: "site", id: "stop-one" } });
  const held = written.splice(0);
  expect(held.length).toBeGreaterThan(10);
  expect(new Set(held)).toEqual(new Set(["new"]));
  expect(page.hash).not.toContain("o=");
  chooseSite("garden-one");
  page.hash = "#v=1&a=site.stop-one";
  goBack();
  expect(written).toEqual(["over", "new"]);
  expect(store.getState().selection).toEqual({ kind: "site", id: "garden-one" });
});
