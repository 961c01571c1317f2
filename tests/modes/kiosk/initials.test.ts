import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { initialsOf } from "../../../src/modes/kiosk/visitor/initials";

const { compare } = new Intl.Collator("it", { sensitivity: "base" });
const named = (...names: string[]) => names.map((name) => ({ name }));
const groups = (names: readonly { name: string }[], most: number) =>
  initialsOf(names, compare, most).map(({ from, to, members }) => [
    from,
    to,
    members.map(({ name }) => name),
  ]);

describe("names by their letters", () => {
  test("letters stand together as long as a group has room, and are never torn apart", () => {
    expect(groups(named("Dora", "Alba", "Asti", "Bra", "Cuneo"), 3)).toEqual([
      ["A", "B", ["Alba", "Asti", "Bra"]],
      ["C", "D", ["Cuneo", "Dora"]],
    ]);
    expect(groups(named("Alba", "Asti", "Acqui", "Bra"), 2)).toEqual([
      ["A", "A", ["Acqui", "Alba", "Asti"]],
      ["B", "B", ["Bra"]],
    ]);
  });
  test("an accent is no letter of its own", () => {
    expect(groups(named("Èze", "Edolo"), 5)).toEqual([["E", "E", ["Edolo", "Èze"]]]);
  });
  test("every name is in one group, once", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Z][a-z]{0,8}$/)),
        fc.integer({ min: 1, max: 20 }),
        (names, most) => {
          const found = initialsOf(named(...names), compare, most).flatMap(({ members }) => members);
          expect(found.map(({ name }) => name).sort()).toEqual([...names].sort());
        },
      ),
    );
  });
});
