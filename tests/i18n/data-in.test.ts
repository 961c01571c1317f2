import { beforeAll, describe, expect, test } from "vitest";
import { FAULT_CODES, MEND_CODES, REMARK_CODES } from "../../src/domain/doctor";
import type { ImportFault } from "../../src/domain/import-fault";
import type { RoleCode } from "../../src/domain/import-role";
import { startText } from "../../src/i18n";
import { addDataWords } from "../../src/i18n/data";
import { describeFault, describeFinding, type FindingList } from "../../src/i18n/data-in";
import { data as english } from "../../src/i18n/en/data";
import { data as italian } from "../../src/i18n/it/data";
import { filesUnder } from "../architecture/files";
import { keysOf, unused } from "./used-words";

/** All codes of roles: one that is missing here, or is none, does not compile. */
const ROLE_CODES: Readonly<Record<RoleCode, FindingList>> = {
  "not-a-point": "leftOut",
  "other-kind": "leftOut",
  "count-missing": "leftOut",
  "count-not-number": "leftOut",
  "count-negative": "leftOut",
  "count-range": "leftOut",
  "outside-perimeter": "leftOut",
  "code-missing": "leftOut",
  "code-malformed": "leftOut",
  "code-other-province": "leftOut",
  "code-not-of-this-year": "leftOut",
  "code-duplicate": "leftOut",
  "name-missing": "remarks",
  "name-one-language": "remarks",
  "id-missing": "remarks",
  "id-changed": "remarks",
  "id-small-letters": "remarks",
  "id-duplicate": "remarks",
  "focus-unknown": "remarks",
  "status-unknown": "remarks",
  "number-missing": "remarks",
  "number-not-whole": "remarks",
  "number-duplicate": "remarks",
  "count-rounded": "remarks",
  "zeros-restored": "remarks",
};

/** The same of files. */
const FILE_CODES: Readonly<Record<ImportFault["code"], null>> = {
  "file-empty": null,
  "file-unknown": null,
  "file-closed": null,
  "file-broken": null,
  "nothing-inside": null,
  "too-many-bytes": null,
  "too-many-unpacked-bytes": null,
  "too-many-vertices": null,
  "too-many-rows": null,
  "too-many-fields": null,
  "too-many-cells": null,
  "too-many-layers": null,
  "nested-too-deep": null,
  "zip-nested": null,
  "zip-locked": null,
  "zip-broken": null,
  "xml-doctype": null,
  "took-too-long": null,
  "opening-lost": null,
  cancelled: null,
  "name-differs": null,
  "encoding-guessed": null,
  "markup-doubtful": null,
  "layer-broken": null,
  "part-missing": null,
  "line-unreadable": null,
  "geometry-unreadable": null,
  "coordinates-unreadable": null,
  "title-skipped": null,
  "cells-beyond-fields": null,
  "ring-outside": null,
};

beforeAll(() => {
  startText("it");
  addDataWords();
});

describe("every code has words, in both languages, and no words are without a code", () => {
  const names = (words: object) => Object.keys(words).sort();

  test.each([["it", italian] as const, ["en", english] as const])("%s", (language, words) => {
    expect(names(words.faults)).toEqual(names(FILE_CODES));
    expect(names(words.findings.mend)).toEqual([...MEND_CODES].sort());
    expect(names(words.findings.fault)).toEqual([...FAULT_CODES].sort());
    expect(names(words.findings.remark)).toEqual([...REMARK_CODES].sort());
    expect(names(words.findings.role)).toEqual(names(ROLE_CODES));
    const of = (code: string, list: FindingList) =>
      describeFinding({ row: 1, code, values: {} }, list, language);
    for (const [code, list] of Object.entries(ROLE_CODES)) expect(of(code, list)).not.toBe(code);
    for (const code of MEND_CODES) expect(of(code, "mends")).not.toBe(code);
    for (const code of FAULT_CODES) expect(of(code, "leftOut")).not.toBe(code);
    for (const code of REMARK_CODES) expect(of(code, "remarks")).not.toBe(code);
  });
});

test("values are written as the language writes them, kinds in its words, and texts of a file stay texts", () => {
  const large: ImportFault = {
    code: "too-many-bytes",
    row: null,
    values: { bytes: 61_400_000, limit: 50e6 },
  };
  expect(describeFault(large, "it")).toContain("61 MB: se ne aprono fino a 50 MB");
  const picture: ImportFault = { code: "file-closed", row: null, values: { found: "picture" } };
  expect(describeFault(picture, "en")).toBe("This is a picture: it cannot be opened here.");
  const lies: ImportFault = { code: "name-differs", row: null, values: { said: "csv", found: "zip" } };
  expect(describeFault(lies, "en")).toContain("says CSV, the content is zip");
  const mixed = { row: 4, code: "mixed-collection", values: { kinds: "point, line" } };
  expect(describeFinding(mixed, "leftOut", "it")).toBe("Raccolta di geometrie diverse: un punto e una linea");
  const hostile = { row: 4, code: "status-unknown", values: { got: "<b>$t(common.of)</b>{{row}}" } };
  expect(describeFinding(hostile, "remarks", "en")).toContain("<b>$t(common.of)</b>{{row}}");
});

test("every word of what comes in stands somewhere", () => {
  const { coming, own, desk } = italian;
  const code = ["src/modes/data", "src/ui"].flatMap((room) =>
    Object.values(filesUnder(room, [".ts", ".tsx"])),
  );
  const keys = keysOf({ coming, own, desk }, "data.");
  expect(keys.length).toBeGreaterThan(80);
  expect(unused(keys, code)).toEqual([]);
});
