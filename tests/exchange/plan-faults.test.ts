import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/domain/problem";
import { PLAN, planProblemsWith } from "../fixtures/plan-on-disk";

const DOCUMENTS = '"documents": [\n      "log"\n    ],\n    "titleOnly"';

/** Each row: the file, the passage, what stands there instead, and what the door must say. */
const FAULTS: readonly (readonly [string, string, string, string, Partial<Problem>])[] = [
  [
    "a project without a source",
    "projects.json",
    DOCUMENTS,
    '"titleOnly"',
    { code: "source-missing", feature: "new-quay", values: { path: "documents" } },
  ],
  [
    "a project whose list of sources is empty",
    "projects.json",
    DOCUMENTS,
    '"documents": [], "titleOnly"',
    { code: "source-missing", feature: "new-quay", values: { path: "documents" } },
  ],
  [
    "a project that says nothing of its place",
    "projects.json",
    '"place": {\n      "kind": "whole-area"',
    '"plaice": {\n      "kind": "whole-area"',
    { code: "place-missing", feature: "quiet-hours", values: { path: "place" } },
  ],
  [
    "a project whose place is null",
    "projects.json",
    '"place": {\n      "kind": "whole-area"',
    '"place": null, "old": {\n      "kind": "whole-area"',
    { code: "place-missing", feature: "quiet-hours", values: { path: "place" } },
  ],
  [
    "a place without its reason",
    "projects.json",
    '"kind": "whole-area",\n      "reason"',
    '"kind": "whole-area",\n      "because"',
    { code: "place-missing", feature: "quiet-hours", values: { path: "place.reason" } },
  ],
  [
    "a kind of place that is none",
    "projects.json",
    '"kind": "whole-area"',
    '"kind": "somewhere"',
    { code: "schema", feature: "quiet-hours" },
  ],
  [
    "a text in one language only",
    "projects.json",
    '"en": "A new quay",',
    "",
    { code: "language-missing", feature: "new-quay", values: { path: "title.en", language: "en" } },
  ],
  [
    "a text that is blank in one of them",
    "catalogue.json",
    '"it": "Ormeggi"',
    '"it": " "',
    { code: "language-missing", values: { path: "lines.0.name.it", language: "it" } },
  ],
  [
    "a text without the language that the city adds",
    "documents.json",
    '"en": "The log",\n      "fr": "Le journal"',
    '"en": "The log"',
    { code: "language-missing", feature: "log", values: { path: "0.title.fr", language: "fr" } },
  ],
  [
    "an id that stands twice",
    "projects.json",
    '"id": "quiet-hours"',
    '"id": "new-quay"',
    { code: "duplicate-id", feature: "new-quay" },
  ],
  [
    "a row that is not the sum of its amounts",
    "budget.json",
    '"total": 7',
    '"total": 8',
    { code: "sum-differs", feature: null, values: { path: "spending.rows.ropes.total", got: 8, wanted: 7 } },
  ],
  [
    "a file without a licence",
    "datapackage.json",
    '"name": "CC0-1.0"',
    '"title": "free"',
    { code: "licence-missing", feature: "catalogue" },
  ],
];

describe("the door names file, feature and reason of", () => {
  test.each(FAULTS)("%s", (_, file, passage, instead, wanted) => {
    expect(planProblemsWith([file, passage, instead])).toContainEqual(
      expect.objectContaining({ file: `${PLAN}/${file}`, ...wanted }),
    );
  });

  test("nothing, in a plan that is whole", () => expect(planProblemsWith()).toEqual([]));

  test("several faults, all at once", () => {
    const codes = planProblemsWith(
      ["projects.json", '"en": "A new quay",', ""],
      ["catalogue.json", '"id": "moorings"', '"id": "Moorings!"'],
    ).map(({ code }) => code);
    expect(codes.sort()).toEqual(["language-missing", "schema"]);
  });
});
