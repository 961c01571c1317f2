import { expect, test } from "vitest";
import { kioskDevice } from "../../../src/state/device/kiosk-device";
import { ON_DEVICE, staffDesk } from "../../../src/state/device/staff-settings";
import { device, fill, newCity } from "./on-kiosk";

test("what staff set is there after a reload; a garbled one is named and left out", async () => {
  const city = newCity();
  const desk = staffDesk(device(city));
  expect(await desk.read()).toEqual({ value: {}, problems: [] });
  expect(await desk.write({ idleSeconds: 90, textSize: "large" })).toBeNull();
  const again = staffDesk(device(city));
  expect(await again.read()).toEqual({ value: { idleSeconds: 90, textSize: "large" }, problems: [] });
  await (await device(city).connected()).put("desk", { idleSeconds: "long", askSeconds: 20 }, "settings");
  expect(await again.read()).toEqual({
    value: { askSeconds: 20 },
    problems: [expect.objectContaining({ file: ON_DEVICE, code: "schema" })],
  });
});

test("a full device says so, and what was set stays", async () => {
  const desk = staffDesk(device());
  await desk.write({ idleSeconds: 90 });
  fill(["desk"], () => true);
  expect(await desk.write({ idleSeconds: 60 })).toMatchObject({ kind: "trouble", why: "full" });
  expect(await desk.read()).toMatchObject({ value: { idleSeconds: 90 } });
});

test("everything that a kiosk keeps stands in one database, and is there after a reload", async () => {
  const city = newCity();
  const first = kioskDevice(city);
  await first.log.write("started");
  await first.counters.count([{ what: "visit", which: "" }]);
  await first.staff.write({ cleanSeconds: 60 });
  expect(await first.pin(0).set("2468")).toEqual({ kind: "set" });
  expect(first.pin(0)).toBe(first.pin(0));
  first.close();
  const again = kioskDevice(city);
  expect((await again.log.read()).map(({ kind }) => kind)).toEqual(["started", "pin-set"]);
  expect(await again.counters.read()).toMatchObject([{ what: "visit", count: 1 }]);
  expect(await again.staff.read()).toMatchObject({ value: { cleanSeconds: 60 } });
  expect(await again.pin(0).attempt("2468")).toEqual({ kind: "right" });
  again.close();
});
