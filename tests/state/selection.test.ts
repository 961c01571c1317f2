import { beforeEach, expect, test } from "vitest";
import { toggleCompared } from "../../src/state/selection";
import { store } from "../../src/state/store";
import { startOnSquares } from "./on-squares";

beforeEach(startOnSquares);

test("the fifth compared unit pushes the first out", () => {
  for (const code of ["900001", "900002", "900003", "900004"]) toggleCompared({ kind: "municipality", code });
  toggleCompared({ kind: "zone", id: "1" });
  expect(store.getState().compared).toHaveLength(4);
  expect(store.getState().compared[0]).toEqual({ kind: "municipality", code: "900002" });
});
