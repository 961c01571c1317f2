import { expect, test } from "vitest";
import { createCoverage } from "../../../src/analysis/coverage/coverage-reckoning";
import { metres } from "../../../src/domain/measure";
import { coveredOf } from "../../../src/domain/planner";
import { isThisCity } from "../../fixtures/this-city";
import { planCity } from "../plan-city";

const { ground, points, base, codes, geodata } = planCity();

/** What today's pilots cover in each municipality at three reaches: residents, and km² to a hundredth of a hectare. */
test.runIf(isThisCity)(
  "today's pilots cover what they covered when the table was read by eye",
  async () => {
    const reckoning = createCoverage();
    await reckoning.load(ground);
    await reckoning.loadResidents(points);
    const rows = new Map(codes.map((code): [string, string[]] => [code, []]));
    for (const reach of [300, 500, 1000]) {
      const pilots = base.sites.map((site) => ({ ...site, reach: metres(reach) }));
      const { units } = await reckoning.coverage({ pilots, units: codes, counted: [] });
      for (const { code, depths } of units) {
        const { residents, area } = coveredOf(depths);
        rows.get(code)?.push(String(residents), (area / 1e6).toFixed(4));
      }
    }
    const names = new Map(geodata.municipalities.map(({ code, name }) => [code, name]));
    const head = "code;name;residents 300 m;km² 300 m;residents 500 m;km² 500 m;residents 1000 m;km² 1000 m";
    const table = [...rows].map(([code, cells]) => [code, names.get(code), ...cells].join(";"));
    await expect([head, ...table, ""].join("\n")).toMatchFileSnapshot("./golden.csv");
  },
  30_000,
);
