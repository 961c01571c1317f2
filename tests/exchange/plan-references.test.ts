import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/domain/problem";
import { PLAN, planProblemsWith } from "../fixtures/plan-on-disk";

/** Each row: the file, the passage, what stands there instead, and what the door must say. */
const FAULTS: readonly (readonly [string, string, string, string, Partial<Problem>])[] = [
  [
    "a line of no strategy of the plan",
    "catalogue.json",
    '"planStrategy": "calm"',
    '"planStrategy": "storm"',
    {
      code: "unknown-reference",
      feature: "moorings",
      values: { path: "lines.0.planStrategy", got: "storm" },
    },
  ],
  [
    "a project of a line that is not there",
    "projects.json",
    '"line": "moorings"',
    '"line": "anchors"',
    { code: "unknown-reference", feature: "new-quay", values: { path: "0.within.line", got: "anchors" } },
  ],
  [
    "a strategy that is not on the map",
    "projects.json",
    '"strategy": "harbour"',
    '"strategy": "calm"',
    {
      code: "unknown-reference",
      feature: "new-quay",
      values: { path: "0.mapStrategy.strategy", got: "calm" },
    },
  ],
  [
    "a place at a site that is not there",
    "projects.json",
    '"quay-2"',
    '"quay-9"',
    { code: "unknown-reference", feature: "new-quay", values: { path: "0.place.sites.0", got: "quay-9" } },
  ],
  [
    "a place in a layer that is not there",
    "projects.json",
    '"kind": "sites",\n      "sites": [\n        "quay-2"',
    '"kind": "layers",\n      "layers": [\n        "reefs"',
    { code: "unknown-reference", feature: "new-quay", values: { path: "0.place.layers.0", got: "reefs" } },
  ],
  [
    "a working group that is not there",
    "projects.json",
    '"group": null',
    '"group": "divers"',
    { code: "unknown-reference", feature: "new-quay", values: { path: "0.group", got: "divers" } },
  ],
  [
    "a document that is not there",
    "catalogue.json",
    '"log"',
    '"rumour"',
    { code: "unknown-reference", values: { path: "vision.documents.0", got: "rumour" } },
  ],
  [
    "a zone that is not there",
    "catalogue.json",
    '"zone": "east"',
    '"zone": "south"',
    {
      code: "unknown-reference",
      feature: "east",
      values: { path: "phaseTwo.territories.0.zone", got: "south" },
    },
  ],
  [
    "a territory tied to a zone of another name",
    "catalogue.json",
    '"name": "Levante"',
    '"name": "Ponente"',
    { code: "zone-name-differs", feature: "east", values: { got: "Ponente", wanted: "Levante" } },
  ],
  [
    "a column of a module that is not there",
    "budget.json",
    '"module": "inland"',
    '"module": "sea"',
    { code: "unknown-reference", feature: "inland", values: { path: "columns.1.module", got: "sea" } },
  ],
];

describe("the door names file, feature and path of", () => {
  test.each(FAULTS)("%s", (_, file, passage, instead, wanted) => {
    expect(planProblemsWith([file, passage, instead])).toContainEqual(
      expect.objectContaining({ file: `${PLAN}/${file}`, ...wanted }),
    );
  });
});
