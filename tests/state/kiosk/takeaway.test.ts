import { afterEach, expect, test } from "vitest";
import { startOver } from "../../../src/state/kiosk/start-over";
import { hasEdits, takeawayOf } from "../../../src/state/kiosk/takeaway";
import { FIRST_PLANNER } from "../../../src/state/planner/memory";
import { store } from "../../../src/state/store";
import { app, kioskOnSquares } from "./on-squares";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function open(address: string | null) {
  const { stop } = await kioskOnSquares({ settings: { address } });
  stops.push(stop);
  store.setState({
    mode: "kiosk",
    language: "en",
    look: "day",
    strategies: ["moving"],
    selection: { kind: "site", id: "stop-one" },
    camera: { centre: [7.1, 45.2], zoom: 12 },
    search: "",
  });
}

test("without an address there is nothing to take along", async () => {
  await open(null);
  expect(takeawayOf(app(), "view")).toBeNull();
});

test("the link opens the very view in explore, and the short one leaves the camera out", async () => {
  await open("https://map.example/");
  const whole = takeawayOf(app(), "view") ?? "";
  expect(whole.startsWith("https://map.example/#")).toBe(true);
  const fields = new URLSearchParams(whole.slice(whole.indexOf("#") + 1));
  expect(Object.fromEntries(fields)).toMatchObject({
    l: "en",
    s: "moving",
    a: "site.stop-one",
    m: "7.1,45.2,12",
  });
  expect([fields.has("o"), fields.has("k")]).toEqual([false, false]);
  const short = takeawayOf(app(), "choices") ?? "";
  expect(new URLSearchParams(short.slice(short.indexOf("#") + 1)).has("m")).toBe(false);
});

test("contrast that was wished for goes along", async () => {
  await open("https://map.example/");
  store.setState({ look: "contrast" });
  expect(takeawayOf(app(), "view")).toContain("k=contrast");
});

test("edits go along in a link of their own, which opens where they were made", async () => {
  await open("https://map.example/");
  expect([takeawayOf(app(), "edits"), hasEdits(app())]).toEqual([null, false]);
  store.setState({ planner: { ...FIRST_PLANNER, link: { kind: "text", text: "abc" } } });
  const link = takeawayOf(app(), "edits") ?? "";
  const fields = new URLSearchParams(link.slice(link.indexOf("#") + 1));
  expect(Object.fromEntries(fields)).toMatchObject({ o: "planner", s: "moving", e: "abc" });
  store.setState({ planner: { ...FIRST_PLANNER, link: { kind: "too-long" } } });
  expect([takeawayOf(app(), "edits"), hasEdits(app())]).toEqual([null, true]);
});

test("starting over puts filters, selection and camera back and leaves what is the visitor's own", async () => {
  await open(null);
  startOver();
  expect(app()).toMatchObject({
    ...{ mode: "kiosk", language: "en", look: "day" },
    ...{ strategies: [], selection: null, camera: null },
  });
  expect(app().tours?.playing).toBeNull();
});
