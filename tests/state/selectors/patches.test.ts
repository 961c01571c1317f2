import { beforeEach, expect, test } from "vitest";
import { subset } from "../../../src/domain/strategy";
import { toggleStrategy } from "../../../src/state/filters";
import { patchesTogether, selectPatches } from "../../../src/state/selectors/patches";
import { store } from "../../../src/state/store";
import { startOnSquares } from "../on-squares";

beforeEach(startOnSquares);

test("patches are where strategies meet, until a wish names others; a cell leads to its own, a region to those without others", () => {
  expect(selectPatches(store.getState()).map(({ id }) => id)).toEqual(["900001-3-3-1"]);
  toggleStrategy("growing");
  expect(selectPatches(store.getState()).map(({ id }) => id)).toEqual(["900003-2-3-1", "900001-3-3-1"]);
  const together = (bits: number, match: "all" | "exactly") =>
    patchesTogether(store.getState(), { subset: subset(bits), match }).map(({ id }) => id);
  expect(together(3, "all")).toEqual(["900001-3-3-1"]);
  expect(together(2, "all")).toEqual(["900003-2-3-1", "900001-3-3-1"]);
  expect(together(2, "exactly")).toEqual(["900003-2-3-1"]);
});
