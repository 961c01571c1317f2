import { expect, test, vi } from "vitest";
import { rowKeeper } from "../../../src/ui/tables/kept-rows";

test("a row is drawn again only when something that it is drawn from has changed", () => {
  const keep = rowKeeper();
  const draw = vi.fn(() => <tr />);
  const [row, cell] = [{ name: "one" }, () => "one"];
  const first = keep("one", [row, false, cell], draw);
  expect(keep("one", [row, false, cell], draw)).toBe(first);
  expect(draw).toHaveBeenCalledTimes(1);
  expect(keep("two", [row, false, cell], draw)).not.toBe(first);
  for (const parts of [
    [row, true, cell],
    [{ ...row }, true, cell],
    [row, true],
    [row, true, () => "one"],
  ])
    expect(keep("one", parts, draw)).not.toBe(first);
  expect(draw).toHaveBeenCalledTimes(6);
});
