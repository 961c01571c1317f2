import { afterEach, expect, test } from "vitest";
import { startOver } from "../../../src/state/kiosk/start-over";
import { takeawayOf } from "../../../src/state/kiosk/takeaway";
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
  expect(takeawayOf(app(), true)).toBeNull();
});

test("the link opens the very view in explore, and the short one leaves the camera out", async () => {
  await open("https://map.example/");
  const whole = takeawayOf(app(), true) ?? "";
  expect(whole.startsWith("https://map.example/#")).toBe(true);
  const fields = new URLSearchParams(whole.slice(whole.indexOf("#") + 1));
  expect(Object.fromEntries(fields)).toMatchObject({
    l: "en",
    s: "moving",
    a: "site.stop-one",
    m: "7.1,45.2,12",
  });
  expect([fields.has("o"), fields.has("k")]).toEqual([false, false]);
  const short = takeawayOf(app(), false) ?? "";
  expect(new URLSearchParams(short.slice(short.indexOf("#") + 1)).has("m")).toBe(false);
});

test("contrast that was wished for goes along", async () => {
  await open("https://map.example/");
  store.setState({ look: "contrast" });
  expect(takeawayOf(app(), true)).toContain("k=contrast");
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
