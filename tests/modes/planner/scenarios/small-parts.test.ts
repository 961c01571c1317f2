import { describe, expect, test } from "vitest";
import { seenNow } from "../../../../src/modes/planner/scenarios/begun";
import { dataWords } from "../../../../src/modes/planner/scenarios/data-words";
import { savedWords } from "../../../../src/modes/planner/scenarios/saved-words";
import { undoKey } from "../../../../src/modes/planner/scenarios/undo-keys";
import { base } from "../../../domain/edits";
import { wordsIn } from "../words";

describe("the keys that take back", () => {
  const key = (pressed: string) => {
    const parts = pressed.split("+");
    return {
      key: parts.at(-1) ?? "",
      ctrlKey: parts.includes("Ctrl"),
      metaKey: parts.includes("Meta"),
      shiftKey: parts.includes("Shift"),
      altKey: parts.includes("Alt"),
    };
  };
  test.each<[string, "undo" | "redo" | null]>([
    ["Ctrl+z", "undo"],
    ["Meta+z", "undo"],
    ["Ctrl+Shift+Z", "redo"],
    ["Meta+Shift+z", "redo"],
    ["Ctrl+y", "redo"],
    ["Ctrl+Shift+y", null],
    ["z", null],
    ["Ctrl+Alt+z", null],
    ["Ctrl+Meta+z", null],
    ["Ctrl+a", null],
  ])("%s is %s", (pressed, wish) => expect(undoKey(key(pressed))).toBe(wish));
});

describe("a scenario that began by itself", () => {
  const none = { current: null, known: ["old"], begun: null };
  test("is said once, until there are more edits or something else is worked on", () => {
    const begun = seenNow(none, { current: "new", known: ["old", "new"], edits: 1 });
    expect(begun.begun).toBe("new");
    expect(seenNow(begun, { current: "new", known: ["old", "new"], edits: 1 }).begun).toBe("new");
    expect(seenNow(begun, { current: "new", known: ["old", "new"], edits: 2 }).begun).toBeNull();
    expect(seenNow(begun, { current: "old", known: ["old", "new"], edits: 4 }).begun).toBeNull();
    const read = { ...begun, begun: null };
    expect(seenNow(read, { current: "new", known: ["old", "new"], edits: 1 }).begun).toBeNull();
  });
  test("is none that was there before, that was asked for, or that followed another", () => {
    expect(seenNow(none, { current: "old", known: ["old"], edits: 3 }).begun).toBeNull();
    expect(seenNow(none, { current: "new", known: ["old", "new"], edits: 0 }).begun).toBeNull();
    const other = { ...none, current: "old" };
    expect(seenNow(other, { current: "new", known: ["old", "new"], edits: 1 }).begun).toBeNull();
  });
});

test("whether the device has it is said with how many edits it has", () => {
  const english = wordsIn("en");
  const full = { kind: "trouble", why: "full", reason: "quota" } as const;
  expect(savedWords(0, true, null, english)).toBe("no edits · saved on this device");
  expect(savedWords(1, false, null, english)).toBe("1 edit · saving…");
  expect(savedWords(2, false, full, english)).toBe("2 edits · not saved");
  expect(savedWords(2, true, full, english)).toBe("2 edits · saved on this device");
});

test("each difference of the data is worded; what is gone keeps its id", () => {
  const words = (change: Parameters<typeof dataWords>[0]) => dataWords(change, base, wordsIn("en"));
  expect(words({ kind: "moved", site: "pilot-one" })).toBe("pilot-one en stands elsewhere in the data");
  expect(words({ kind: "gone", site: "pilot-old" })).toBe("pilot-old is no longer in the data");
  expect(words({ kind: "edit-lost", edit: { kind: "remove", site: "pilot-old" } })).toBe(
    "without effect: took away pilot-old",
  );
});
