import { describe, expect, test } from "vitest";
import { FIRST_KIOSK_SETTINGS } from "../../src/domain/kiosk-settings";
import { givenSettings, parseKioskSettings } from "../../src/exchange/parse-kiosk";

const parse = (settings: object) => parseKioskSettings("kiosk.json", JSON.stringify(settings));

describe("the settings of a public screen", () => {
  test("are the defaults where nothing else is said", () => {
    expect(parse({})).toEqual({ value: FIRST_KIOSK_SETTINGS, problems: [] });
    expect(parse({ version: 1, address: null })).toEqual({ value: FIRST_KIOSK_SETTINGS, problems: [] });
  });

  test("the defaults keep to their own ranges", () => {
    expect(givenSettings("defaults", FIRST_KIOSK_SETTINGS)).toEqual({
      value: FIRST_KIOSK_SETTINGS,
      problems: [],
    });
  });

  test("take each field by itself: the good one counts, the bad one is named and keeps its default", () => {
    const { value, problems } = parse({ idleSeconds: 90, askSeconds: "15" });
    expect(value).toEqual({ ...FIRST_KIOSK_SETTINGS, idleSeconds: 90 });
    expect(problems).toEqual([
      {
        code: "schema",
        file: "kiosk.json",
        feature: null,
        values: expect.objectContaining({ path: "askSeconds", got: '"15"' }),
      },
    ]);
  });

  test.each([
    ["idleSeconds", 9],
    ["idleSeconds", 601],
    ["idleSeconds", 45.5],
    ["idleSeconds", null],
    ["askSeconds", 4],
    ["tours", "invitation"],
    ["tours", [1]],
    ["address", "torino"],
    ["address", "ftp://example.org/"],
    ["address", "https://example.org/#v=1"],
    ["address", "javascript:alert(1)"],
    ["reloadHour", 24],
    ["memoryMegabytes", 0],
    ["contextLosses", 0],
    ["restoreSeconds", 61],
    ["workerSeconds", 1],
    ["textSize", "huge"],
    ["look", "pink"],
    ["languages", { it: true }],
    ["updates", "always"],
    ["cleanSeconds", -30],
    ["counters", "yes"],
    ["pinReset", -1],
  ])("refuse %s: %j, by name", (field, wrong) => {
    const { value, problems } = parse({ [field]: wrong });
    expect(value).toEqual(FIRST_KIOSK_SETTINGS);
    expect(problems.length).toBeGreaterThan(0);
    for (const { file, values } of problems) {
      expect(file).toBe("kiosk.json");
      expect(String(values.path).split(".")[0]).toBe(field);
    }
  });

  test("that are not known are named, those of a later form too", () => {
    const { value, problems } = parse({ version: 2, sound: "on", idleSeconds: 60 });
    expect(value.idleSeconds).toBe(60);
    expect(problems.map(({ values }) => [values.path, values.got])).toEqual([
      ["version", "2"],
      ["sound", '"on"'],
    ]);
  });

  test.each(["", "{", "[]", "null", "7"])("of a broken file are the defaults, and it is said: %s", (text) => {
    const { value, problems } = parseKioskSettings("kiosk.json", text);
    expect(value).toEqual(FIRST_KIOSK_SETTINGS);
    expect(problems).toHaveLength(1);
  });

  test("names that every object has are no settings", () => {
    const { value, problems } = parseKioskSettings("kiosk.json", '{"__proto__":{"a":1},"toString":1}');
    expect(value).toEqual(FIRST_KIOSK_SETTINGS);
    expect(problems.map(({ values }) => values.path)).toEqual(["toString"]);
    expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
  });
});
