import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepAddress } from "../../src/state/address";
import { chooseSite } from "../../src/state/selection";
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

test("a new card is a new entry of the history, anything else overwrites it", () => {
  stops.push(keepAddress(["it", "en"]));
  chooseSite("stop-one");
  store.setState({ density: true });
  expect(written).toEqual(["new", "over"]);
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
