import { describe, expect, test, vi } from "vitest";
import { eventLog } from "../../../src/state/device/event-log";
import { pinLock } from "../../../src/state/device/pin-lock";
import { isPin, pinIn, waitAfter, waitLeft } from "../../../src/state/device/pin-record";
import { device, fill, newCity } from "./on-kiosk";

let clock = 0;
/** A page on a device; each call is a reload. Few rounds, so that the tests are quick: how many is the record's own. */
function page(city: string, reset = 0) {
  const connection = device(city);
  const log = eventLog(connection);
  return { connection, log, pin: pinLock(connection, log, { reset, iterations: 10, now: () => clock }) };
}
const kinds = async ({ log }: ReturnType<typeof page>) => (await log.read()).map(({ kind }) => kind);

describe("the staff's PIN", () => {
  test("is set once, kept as a salted hash only, and recognised over a reload", async () => {
    const [city, other] = [newCity(), newCity()];
    const first = page(city);
    expect([await first.pin.state(), await first.pin.attempt("2468")]).toEqual(["unset", { kind: "unset" }]);
    expect(await first.pin.set("2468")).toEqual({ kind: "set" });
    expect(await first.pin.set("1111")).toEqual({ kind: "taken" });
    await page(other).pin.set("2468");
    const again = page(city);
    expect([await again.pin.state(), await again.pin.attempt("2468")]).toEqual(["set", { kind: "right" }]);
    expect(await kinds(again)).toEqual(["pin-set", "staff-in"]);
    const kept = async (name: string) => pinIn(await (await device(name).connected()).get("desk", "pin"));
    const [mine, theirs] = [await kept(city), await kept(other)];
    expect(mine?.hash).not.toEqual(theirs?.hash);
    expect(JSON.stringify(mine)).not.toContain("2468");
  });

  test("has four to twelve digits", async () => {
    expect(["123", "1234", "123456789012", "1234567890123", "12a4", "", "１２３４"].map(isPin)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(await page(newCity()).pin.set("12")).toEqual({ kind: "malformed" });
  });

  test("lets three mistakes pass, then the wait doubles, over a reload too", async () => {
    const city = newCity();
    await page(city).pin.set("2468");
    clock = 1_000_000;
    const waits: unknown[] = [];
    for (let index = 0; index < 5; index += 1) {
      const answer = await page(city).pin.attempt("0000");
      waits.push("seconds" in answer ? [answer.kind, answer.seconds] : answer.kind);
      if ("seconds" in answer) clock += answer.seconds * 1_000;
    }
    expect(waits).toEqual([
      ["wrong", 0],
      ["wrong", 0],
      ["wrong", 5],
      ["wrong", 10],
      ["wrong", 20],
    ]);
    clock -= 1_000;
    // The right one, too early, is not even looked at.
    expect(await page(city).pin.attempt("2468")).toEqual({ kind: "too-soon", seconds: 1 });
    clock += 1_000;
    expect(await page(city).pin.attempt("2468")).toEqual({ kind: "right" });
    expect(await page(city).pin.attempt("0000")).toEqual({ kind: "wrong", seconds: 0 });
  });

  test("attempts at once wait for one another, and a page that ends midway forgets none", async () => {
    const city = newCity();
    await page(city).pin.set("2468");
    const { pin } = page(city);
    const answers = await Promise.all(["1", "2", "3", "4"].map((digit) => pin.attempt(digit.repeat(4))));
    expect(answers.map(({ kind }) => kind)).toEqual(["wrong", "wrong", "wrong", "too-soon"]);
    const other = newCity();
    const broken = page(other);
    await broken.pin.set("2468");
    vi.spyOn(crypto.subtle, "deriveBits").mockRejectedValue(new Error("The page was closed"));
    for (let index = 0; index < 3; index += 1)
      expect(await broken.pin.attempt("0000")).toMatchObject({ kind: "trouble", why: "unusable" });
    vi.restoreAllMocks();
    expect(await page(other).pin.attempt("2468")).toMatchObject({ kind: "too-soon" });
  });

  test("a full device does not keep staff out, and forgets no attempt while the page lives", async () => {
    const city = newCity();
    const { pin } = page(city);
    await pin.set("2468");
    fill(["desk"], () => true);
    for (let index = 0; index < 3; index += 1) await pin.attempt("0000");
    expect(await pin.attempt("2468")).toMatchObject({ kind: "too-soon" });
    clock += 60_000;
    expect(await pin.attempt("2468")).toEqual({ kind: "right" });
  });

  test("that is lost is forgotten by a greater number in the settings, and by nothing else", async () => {
    const city = newCity();
    await page(city, 3).pin.set("2468");
    expect([await page(city, 3).pin.state(), await page(city, 2).pin.state()]).toEqual(["set", "set"]);
    const raised = page(city, 4);
    expect(await raised.pin.state()).toBe("unset");
    expect(await raised.pin.set("1357")).toEqual({ kind: "set" });
    expect(await raised.pin.attempt("2468")).toMatchObject({ kind: "wrong" });
    expect(await kinds(raised)).toEqual(["pin-set", "pin-forgotten", "pin-set", "pin-wrong"]);
  });

  test.each([7, null, { salt: "a" }, { salt: new Uint8Array(1), hash: new Uint8Array(1) }])(
    "a garbled record bars the way until then: %j",
    async (garbled) => {
      const city = newCity();
      await page(city, 1).pin.set("2468");
      await (await device(city).connected()).put("desk", garbled, "pin");
      const same = page(city, 1);
      expect([await same.pin.state(), await same.pin.attempt("2468")]).toEqual(["lost", { kind: "lost" }]);
      expect(await same.pin.set("1357")).toEqual({ kind: "taken" });
      expect(await page(city, 2).pin.set("1357")).toEqual({ kind: "set" });
    },
  );

  test("cannot be had without WebCrypto, and it is said why", async () => {
    vi.spyOn(crypto, "subtle", "get").mockReturnValue(Reflect.get({}, "subtle"));
    expect(await page(newCity()).pin.set("2468")).toMatchObject({
      kind: "trouble",
      reason: expect.stringContaining("https"),
    });
  });
});

test("the wait has an end, and a clock that was put back does not make it longer", () => {
  expect([0, 2, 3, 4, 12, 13, 2_000].map(waitAfter)).toEqual([
    0, 0, 5_000, 10_000, 2_560_000, 3_600_000, 3_600_000,
  ]);
  expect(waitLeft({ failures: 4, failedAt: 1_000_000 }, 0)).toBe(10_000);
  expect(waitLeft({ failures: 4, failedAt: 1_000_000 }, 1_004_000)).toBe(6_000);
  expect(waitLeft({ failures: 4, failedAt: 1_000_000 }, 9_000_000)).toBe(0);
});
