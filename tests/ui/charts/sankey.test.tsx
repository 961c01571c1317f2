import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Sankey } from "../../../src/ui/charts/sankey";
import { type Flow, type FlowNode, layFlows, untangled } from "../../../src/ui/charts/sankey-layout";
import { count, markup, nothing } from "../markup";

const node = (id: string, column: number): FlowNode => ({ id, column, name: id.toUpperCase() });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Sources to modules to kinds, where each module is left by as much as comes into it. */
const budgets = fc
  .array(fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 20,
  })
  .filter((rows) => rows.flat().some((amount) => amount > 0))
  .map((rows) => {
    const into = rows.flatMap((row, source) =>
      row.map((value, module) => ({ from: `s${source}`, to: `m${module}`, value })),
    );
    const out = [0, 1, 2].flatMap((module) => {
      const value = sum(rows.map((row) => row[module] ?? 0));
      const first = Math.floor(value / 3);
      return [
        { from: `m${module}`, to: "k0", value: first },
        { from: `m${module}`, to: "k1", value: value - first },
      ];
    });
    const flows = [...into, ...out].filter(({ value }) => value > 0);
    const nodes = [
      ...rows.map((_, source) => node(`s${source}`, 0)),
      ...["m0", "m1", "m2"].map((id) => node(id, 1)),
      ...["k0", "k1"].map((id) => node(id, 2)),
    ];
    return { nodes, flows, total: sum(rows.flat()) };
  });

const ROOM = { width: 400, height: 900, gap: 24, bar: 10 };

describe("the flows of any budget", () => {
  test("are as wide as their value, and what enters and leaves a node is as wide as the node", () => {
    fc.assert(
      fc.property(budgets, ({ nodes, flows, total }) => {
        const { nodes: placed, ribbons } = layFlows(untangled(nodes, flows), flows, ROOM);
        const widthOf = (isOwn: (flow: Flow) => boolean) =>
          sum(ribbons.filter(isOwn).map(({ width }) => width));
        const whole = widthOf(({ from }) => from.startsWith("s"));
        expect(sum(ribbons.filter(({ from }) => from.startsWith("s")).map(({ value }) => value))).toBe(total);
        expect(widthOf(({ from }) => from.startsWith("m"))).toBeCloseTo(whole, 6);
        for (const { value, width } of ribbons) expect(width / whole).toBeCloseTo(value / total, 6);
        for (const { id, column, y0, y1 } of placed) {
          if (column > 0) expect(widthOf(({ to }) => to === id)).toBeCloseTo(y1 - y0, 6);
          if (column < 2) expect(widthOf(({ from }) => from === id)).toBeCloseTo(y1 - y0, 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("leave a row between the middles of two nodes of a column, and none out", () => {
    fc.assert(
      fc.property(budgets, ({ nodes, flows }) => {
        const { nodes: placed } = layFlows(untangled(nodes, flows), flows, ROOM);
        for (const column of [0, 1, 2]) {
          const middles = placed
            .filter((each) => each.column === column)
            .map(({ y0, y1 }) => (y0 + y1) / 2)
            .toSorted((one, other) => one - other);
          for (const [place, middle] of middles.slice(1).entries())
            expect(middle - (middles[place] ?? 0)).toBeGreaterThan(ROOM.gap - 1e-6);
        }
        const used = new Set(flows.flatMap(({ from, to }) => [from, to]));
        expect(new Set(placed.map(({ id }) => id))).toEqual(used);
      }),
      { numRuns: 60 },
    );
  });

  test("keep the order of the modules, and put a source near what it pays for", () => {
    const nodes = [node("s0", 0), node("s1", 0), node("m0", 1), node("m1", 1), node("k0", 2)];
    const flows = [
      { from: "s0", to: "m1", value: 2 },
      { from: "s1", to: "m0", value: 1 },
      { from: "m0", to: "k0", value: 1 },
      { from: "m1", to: "k0", value: 2 },
    ];
    const inColumn = (column: number) =>
      untangled(nodes, flows)
        .filter((each) => each.column === column)
        .map(({ id }) => id);
    expect([inColumn(0), inColumn(1), inColumn(2)]).toEqual([["s1", "s0"], ["m0", "m1"], ["k0"]]);
  });
});

describe("the picture", () => {
  const chart = (selected: string | null) =>
    markup(
      <Sankey
        caption="Bilancio"
        help="Aiuto"
        columns={["Fonti", "Moduli", "Voci"]}
        nodes={[node("a", 0), node("b", 0), node("m", 1), node("k", 2)]}
        flows={[
          { from: "a", to: "m", value: 30 },
          { from: "b", to: "m", value: 10 },
          { from: "m", to: "k", value: 40 },
        ]}
        amountOf={(value) => `${value} €`}
        partOf={(value, whole) => `${value} di ${whole}`}
        nameOf={(name, amount, of) => `${name}: ${amount}${of === null ? "" : ` di ${of}`}`}
        selected={selected}
        onSelect={nothing}
      />,
    );

  test("has a button with a name for each node, one of each column in the way of the tab key", () => {
    const page = chart(null);
    expect(count(page, "<button")).toBe(4);
    expect(count(page, 'tabindex="0"')).toBe(3);
    for (const name of ["A: 30 €", "B: 10 €", "M: 40 €", "K: 40 €"])
      expect(page).toContain(`aria-label="${name}"`);
    expect(page).not.toContain('aria-pressed="true"');
  });

  test("says of what is tied to the chosen one its part, and hatches it", () => {
    const page = chart("m");
    expect(page).toContain('aria-pressed="true"');
    expect(page).toContain('aria-label="A: 30 di 40 di M"');
    expect(count(page, "fill:url(#")).toBe(3);
    const source = chart("b");
    expect(count(source, "fill:url(#")).toBe(1);
    expect(source).toContain('aria-label="A: 30 €"');
  });
});
