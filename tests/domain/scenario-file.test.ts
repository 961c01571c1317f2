import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { metres } from "../../src/domain/measure";
import type { Edit } from "../../src/domain/scenario";
import { reachRefusal, refusalOf } from "../../src/domain/scenario-check";
import { changesSince } from "../../src/domain/scenario-data";
import { type Migration, parseScenario, readScenario, writeScenario } from "../../src/domain/scenario-file";
import { squareCity } from "../fixtures/square-city";
import { anyEdit, applied, base, foci, fresh, LATER, NOW, position, reach, siteId, text } from "./edits";

describe("what is refused", () => {
  const refused = (edit: Edit) => refusalOf(edit, applied(), base.sites, squareCity.city.foci)?.code ?? null;

  test.each([
    [{ kind: "reach", reach: 0 }, "reach-range"],
    [{ kind: "reach", reach: Number.NaN }, "reach-not-number"],
    [{ kind: "reach", reach: 3001 }, "reach-range"],
    [{ kind: "pilot-reach", site: "pilot-one", reach: 99 }, "reach-range"],
    [{ kind: "detour", factor: 0 }, "detour-range"],
    [{ kind: "detour", factor: Number.POSITIVE_INFINITY }, "detour-not-number"],
    [{ kind: "move", site: "pilot-one", to: [Number.NaN, 0] }, "position-not-number"],
    [{ kind: "move", site: "pilot-one", to: [0, 91] }, "position-range"],
    [{ kind: "move", site: "nobody", to: [0, 0] }, "site-unknown"],
    [{ kind: "restore", site: "nobody" }, "site-unknown"],
    [{ kind: "foci", site: "pilot-one", foci: ["unheard-of"] }, "focus-unknown"],
    [{ kind: "add", site: "pilot-one", name: "A", number: null, at: [0, 0], foci: [] }, "site-taken"],
    [{ kind: "add", site: "added-1", name: " ", number: null, at: [0, 0], foci: [] }, "name-missing"],
  ] as const)("%j is refused: %s", (edit, code) => {
    expect(refused(edit as Edit)).toBe(code);
  });

  test.each<Edit>([
    { kind: "reach", reach: 100 },
    { kind: "reach", reach: null },
    { kind: "pilot-reach", site: "pilot-one", reach: 3000 },
    { kind: "detour", factor: 1.3 },
    { kind: "move", site: "pilot-one", to: [-31, 0] },
    { kind: "remove", site: "pilot-one" },
    { kind: "foci", site: "pilot-one", foci: ["shade"] },
    { kind: "add", site: "added-1", name: "A", number: null, at: [0, 0], foci: [] },
  ])("%j is allowed", (edit) => {
    expect(refused(edit)).toBeNull();
  });

  test("the refusal of a reach says what was got and wanted", () => {
    expect(reachRefusal(50)).toEqual({ code: "reach-range", values: { got: 50, least: 100, most: 3000 } });
  });
});

describe("files", () => {
  test("what is written is read back the same", () => {
    const scenario = fc.record({
      id: text,
      name: text,
      city: fc.string(),
      data: fc.string(),
      created: fc.constant(NOW),
      changed: fc.constant(LATER),
      originals: fc.array(fc.record({ site: siteId, at: position, reach, foci })),
      edits: fc.array(anyEdit),
      undone: fc.array(anyEdit),
    });
    fc.assert(
      fc.property(scenario, (written) => {
        expect(parseScenario("plan.json", writeScenario(written))).toEqual({ ok: true, value: written });
      }),
    );
  });

  test("what is not right is said and not thrown", () => {
    expect(parseScenario("plan.json", "{")).toMatchObject({ ok: false, problems: [{ code: "not-json" }] });
    const short = writeScenario({ ...fresh, edits: [{ kind: "reach", reach: 5 }] });
    expect(parseScenario("plan.json", short)).toMatchObject({
      ok: false,
      problems: [{ code: "schema", file: "plan.json", values: { path: "edits.0.reach", got: "5" } }],
    });
    const newer = writeScenario(fresh).replace('"version":1', '"version":9');
    expect(parseScenario("plan.json", newer)).toMatchObject({
      ok: false,
      problems: [{ values: { path: "version", got: "9" } }],
    });
    expect(parseScenario("plan.json", "[]")).toMatchObject({ ok: false });
  });

  test("an older form goes through each migration in turn", () => {
    const migrations: readonly Migration[] = [
      {
        from: 1,
        why: "the title became the name",
        migrate: ({ title, ...rest }) => ({ ...rest, name: title }),
      },
      { from: 2, why: "undone edits are kept", migrate: (file) => ({ ...file, undone: [] }) },
    ];
    const { name, undone, ...rest } = fresh;
    expect(undone).toEqual([]);
    const first = { version: 1, title: name, ...rest };
    expect(readScenario("plan.json", first, migrations, 3)).toEqual({ ok: true, value: fresh });
    const second = { version: 2, name, ...rest };
    expect(readScenario("plan.json", second, migrations, 3)).toEqual({ ok: true, value: fresh });
  });
});

describe("other data", () => {
  test("on the same data nothing has changed", () => {
    expect(changesSince(fresh, base, "squares-1")).toEqual([]);
  });

  test("what came, went, moved and changed is said, and which edits are lost", () => {
    const [first, second] = base.sites;
    if (first === undefined || second === undefined) throw new Error("The square city has two pilots");
    const edit: Edit = { kind: "remove", site: "pilot-two" };
    const added: Edit = { kind: "add", site: "added-1", name: "A", number: null, at: [0, 0], foci: [] };
    const scenario = { ...fresh, edits: [edit, added] };
    const moved = {
      ...first,
      reach: metres(600),
      foci: ["shade"],
      geometry: { type: "Point" as const, coordinates: [1, 1] },
    };
    const other = { ...base, sites: [moved, { ...second, id: "pilot-three" }] };
    expect(changesSince(scenario, other, "squares-2")).toEqual([
      { kind: "gone", site: "pilot-two" },
      { kind: "moved", site: "pilot-one" },
      { kind: "reach", site: "pilot-one" },
      { kind: "foci", site: "pilot-one" },
      { kind: "new", site: "pilot-three" },
      { kind: "edit-lost", edit },
    ]);
  });
});
