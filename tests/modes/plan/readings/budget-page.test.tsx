import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { Budget } from "../../../../src/domain/plan-budget";
import { inLanguage } from "../../../../src/domain/text";
import { addReadingWords } from "../../../../src/i18n/reading";
import { flowsOf, sharesOf } from "../../../../src/modes/plan/readings/budget/flows";
import { money } from "../../../../src/modes/plan/readings/budget/money";
import { BudgetPage } from "../../../../src/modes/plan/readings/budget-page";
import { realPlan } from "../../../fixtures/real-plan";
import { squareCity } from "../../../fixtures/square-city";
import { squarePlan } from "../../../fixtures/square-plan";
import { count } from "../../../ui/markup";
import { openOn, shown } from "../catalogue/on-plan";

const both = (text: string) => ({ it: `${text} it`, en: `${text} en` });
const named = (id: string) => ({ id, name: both(id) });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Two modules, of which the second has two columns; two sources and two kinds of spending. */
function budgetOf(sources: readonly number[][], kinds: readonly number[][]): Budget {
  const table = (name: string, rows: readonly number[][]) => ({
    rows: rows.map((amounts, place) => ({ ...named(`${name}-${place}`), amounts, total: sum(amounts) })),
    totals: [0, 1, 2].map((column) => sum(rows.map((row) => row[column] ?? 0))),
    total: sum(rows.flat()),
  });
  return {
    year: 2021,
    currency: "EUR",
    documents: ["log"],
    about: both("a proposal"),
    modules: [
      { ...named("land"), parts: [] },
      { ...named("sea"), parts: [both("nets")] },
    ],
    columns: [
      { ...named("land"), module: "land" },
      { ...named("near"), module: "sea" },
      { ...named("far"), module: "sea" },
    ],
    phases: [{ ...named("start"), by: "2021-03" }],
    spending: table("kind", kinds),
    funding: table("source", sources),
    beside: [{ id: "study", amount: 7, column: "far", about: both("apart"), documents: ["log"] }],
  };
}

const small = budgetOf(
  [
    [10, 0, 5],
    [0, 20, 0],
  ],
  [
    [10, 20, 0],
    [0, 0, 5],
  ],
);

describe("flows of a budget", () => {
  test("add up what a row has in the columns of a module, and leave out what is nothing", () => {
    expect(flowsOf(small).flows).toEqual([
      { from: "source-0", to: "land", value: 10 },
      { from: "source-0", to: "sea", value: 5 },
      { from: "source-1", to: "sea", value: 20 },
      { from: "land", to: "kind-0", value: 10 },
      { from: "sea", to: "kind-0", value: 20 },
      { from: "sea", to: "kind-1", value: 5 },
    ]);
    const { incoming, outgoing } = sharesOf(flowsOf(small), "sea");
    expect(incoming.map(({ node, value }) => [node.id, value])).toEqual([
      ["source-1", 20],
      ["source-0", 5],
    ]);
    expect(outgoing.map(({ value }) => value)).toEqual([20, 5]);
  });

  test("of any budget come to its total on both sides, and to each row", () => {
    const row = fc.array(fc.nat(90_000), { minLength: 3, maxLength: 3 });
    const rows = fc.array(row, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, rows, (sources, kinds) => {
        const budget = budgetOf(sources, kinds);
        const { nodes, flows } = flowsOf(budget);
        const of = (end: "from" | "to", key: string) =>
          sum(flows.filter((flow) => flow[end] === key).map(({ value }) => value));
        for (const { key, side, total } of nodes)
          if (side !== "module") expect(of(side === "source" ? "from" : "to", key)).toBe(total);
        expect(sum(nodes.filter(({ side }) => side === "module").map(({ key }) => of("to", key)))).toBe(
          budget.funding.total,
        );
        expect(sum(nodes.filter(({ side }) => side === "module").map(({ key }) => of("from", key)))).toBe(
          budget.spending.total,
        );
      }),
    );
  });

  test("keep a source and a kind of the same name apart", () => {
    const { funding, spending } = small;
    const rows = spending.rows.map((row, place) => ({ ...row, id: `source-${place}` }));
    const keys = flowsOf({ ...small, funding, spending: { ...spending, rows } }).nodes.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

const page = (at: string | null = null) => shown(<BudgetPage at={at} />);

function openWith(budget: Budget | null, language = "en"): void {
  const city = { ...squareCity.city, planFolder: "plan" };
  openOn({ ...squareCity, city }, { ...squarePlan, budget }, language);
  addReadingWords();
}

describe("the page of a budget", () => {
  beforeEach(() => openWith(small));

  test("says first that it is a proposal, and that its sums agree", () => {
    expect(page().indexOf("a proposal en")).toBeLessThan(page().indexOf("€35"));
    expect(page()).toContain(
      "The sums agree both ways, by row and by column: €35 of funding and €35 of spending.",
    );
  });

  test("says where the sums do not agree", () => {
    openWith({ ...small, spending: { ...small.spending, total: 36 } });
    expect(page()).toContain("The sums do not agree in");
    expect(page()).toContain("spending.total, 36 instead of 35");
    expect(page()).not.toContain("agree both ways");
  });

  test("keeps what stands beside it apart from the tables", () => {
    expect(page()).toContain("€7");
    expect(page()).toContain("by March 2021");
    const tables = [...page().matchAll(/<table.*?<\/table>/gs)].map(([table]) => table);
    expect(tables).toHaveLength(2);
    expect(tables.join(" ")).not.toContain(">7<");
  });

  test("tells the part of a source, and of a module what it holds", () => {
    const source = page("source-0");
    expect(source).toContain("€15 of €35 · 42.9\u00a0%");
    expect(source).toContain('aria-label="land en: €10 · 66.7 % of source-0 en"');
    const module = page("sea");
    expect(module).toContain("The module holds: near en and far en.");
    expect(module).toContain("It is made of: nets en.");
    expect(page("nobody")).toContain("Nothing is chosen");
  });

  test("says so in a city without one", () => {
    openWith(null);
    expect(page()).toContain("does not bring this part");
  });
});

const { geodata, plan } = realPlan();
const real = plan?.budget ?? null;

describe.runIf(real !== null).each(["it", "en"])("the budget of the city itself in %s", (language) => {
  test("has both tables whole, with the totals of the data", () => {
    if (plan === null || real === null) throw new Error("A budget is wanted here");
    openOn(geodata, plan, language);
    addReadingWords();
    const figure = (amount: number) =>
      new Intl.NumberFormat(language, { useGrouping: "always" }).format(amount);
    const tables = [...page().matchAll(/<table.*?<\/table>/gs)].map(([table]) => table);
    for (const [place, { rows, totals, total }] of [real.funding, real.spending].entries()) {
      const [head = "", ...lines] = (tables[place] ?? "")
        .split("<tbody>")
        .flatMap((half) => half.split("<tr"));
      expect(head).toContain("<caption");
      const cells = lines.map((line) => [...line.matchAll(/<td[^>]*>([^<]*)</g)].map(([, words]) => words));
      const body = cells.filter((row) => row.length > 0);
      expect(body).toEqual([
        ...rows.map((row) => [...row.amounts, row.total].map(figure)),
        [...totals.map(figure), money(total, real.currency, language)],
      ]);
      for (const { name } of rows) expect(tables[place]).toContain(`>${inLanguage(name, language)}<`);
      expect(count(tables[place] ?? "", 'scope="row"')).toBe(rows.length + 1);
    }
  });
});
