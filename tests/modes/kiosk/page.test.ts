import { describe, expect, test } from "vitest";
import { isClosed } from "../../../src/modes/kiosk/page/lock-page";
import { coveredBy } from "../../../src/modes/kiosk/page/use-covering";

const key = (name: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", boolean>> = {}) =>
  isClosed({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe("keys", () => {
  test.each(["F1", "F11", "F12", "ContextMenu", "BrowserBack"])("%s is kept from the browser", (name) =>
    expect(key(name)).toBe(true),
  );
  test.each(["p", "P", "u", "s", "+", "-", "0", "n", "t", "w", "j", "I"])("so is Control with %s", (name) => {
    expect(key(name, { ctrlKey: true })).toBe(true);
    expect(key(name, { metaKey: true })).toBe(true);
    expect(key(name)).toBe(false);
  });
  test.each(["ArrowLeft", "ArrowRight", "Home"])("so is Alt with %s", (name) => {
    expect(key(name, { altKey: true })).toBe(true);
    expect(key(name)).toBe(false);
  });
  test("what moves the focus, presses a button or loads the same screen anew is let through", () => {
    expect(["Tab", "Enter", " ", "Escape", "ArrowDown", "F5"].filter((name) => key(name))).toEqual([]);
    expect(key("r", { ctrlKey: true })).toBe(false);
  });
});

describe("what lies over the map", () => {
  const screen = { innerWidth: 1920, innerHeight: 1080 };
  test("across the screen it covers the foot, aside the right edge", () => {
    const dock = { top: 700, left: 0, width: 1920, height: 380 };
    const answer = { top: 0, left: 1300, width: 620, height: 700 };
    expect(coveredBy([dock, answer], screen)).toEqual({ top: 0, left: 0, bottom: 380, right: 620 });
  });
  test("upright, the highest of what lies across counts", () => {
    const upright = { innerWidth: 1080, innerHeight: 1920 };
    const dock = { top: 1300, left: 0, width: 1080, height: 620 };
    const answer = { top: 900, left: 0, width: 1080, height: 400 };
    expect(coveredBy([dock, answer], upright)).toEqual({ top: 0, left: 0, bottom: 1020, right: 0 });
  });
  test("what is not drawn covers nothing", () => {
    expect(coveredBy([{ top: 0, left: 0, width: 0, height: 0 }], screen)).toMatchObject({
      bottom: 0,
      right: 0,
    });
  });
});
