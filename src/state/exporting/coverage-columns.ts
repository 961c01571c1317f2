import { shareOf } from "../../domain/measure";
import { coveredOf, wholeOf } from "../../domain/planner";
import type { CoverageRow } from "../../domain/planner-coverage";
import { areaColumn, type Column, columnId, countColumn, metresColumn, shareColumn } from "./columns";
import type { Teller } from "./teller";

/** The figures that every unit of the planner is told in, in the order of the printed sheet, then each strategy's. */
export function coverageColumns<Row>(of: (row: Row) => CoverageRow, teller: Teller): Column<Row>[] {
  const { geodata, say } = teller;
  const people = (id: string, title: string, count: (row: CoverageRow) => number) =>
    countColumn<Row>(id, title, (row) => count(of(row)));
  const unit = (id: "reached" | "ground" | "one" | "two" | "more" | "less" | "wider" | "river") =>
    say(`planner.sheets.units.${id}`);
  return [
    people("residents", say("dataOut.residents", { year: geodata.city.censusYear }), ({ depths }) => {
      return wholeOf(depths).residents;
    }),
    areaColumn("area", say("dataOut.area"), (row) => wholeOf(of(row).depths).area),
    people("reached", unit("reached"), ({ depths }) => coveredOf(depths).residents),
    shareColumn("reached_share", say("dataOut.reachedShare"), (row) => {
      const { depths } = of(row);
      return shareOf(coveredOf(depths).residents, wholeOf(depths).residents);
    }),
    areaColumn("reached", unit("ground"), (row) => coveredOf(of(row).depths).area),
    people("by_one", unit("one"), ({ depths }) => depths[1].residents),
    people("by_two", unit("two"), ({ depths }) => depths[2].residents),
    people("by_more", unit("more"), ({ depths }) => depths[3].residents),
    people("less_reach", unit("less"), ({ less }) => less.residents),
    people("more_reach", unit("wider"), ({ more }) => more.residents),
    people("across_river", unit("river"), ({ acrossRiver }) => acrossRiver),
    metresColumn("median_distance", say("dataOut.median"), (row) => of(row).distances?.median),
    metresColumn("ninth_distance", say("dataOut.ninth"), (row) => of(row).distances?.ninth),
    ...strategyColumns(of, teller),
    shareColumn("rough_residents_share", say("dataOut.roughShare"), (row) =>
      shareOf(of(row).rough, wholeOf(of(row).depths).residents),
    ),
    shareColumn("rough_reached_share", say("dataOut.roughReachedShare"), (row) =>
      shareOf(of(row).roughCovered, coveredOf(of(row).depths).residents),
    ),
  ];
}

/** What the pilots of each strategy reach, by the foci they serve. */
const strategyColumns = <Row>(of: (row: Row) => CoverageRow, { geodata, say, own }: Teller): Column<Row>[] =>
  geodata.city.strategies.flatMap(({ id, name }, bit) => {
    const strategy = own(name);
    const start = columnId(id);
    return [
      countColumn<Row>(
        `${start}_reached`,
        say("dataOut.reachedStrategy", { strategy }),
        (row) => of(row).strategies[bit]?.residents,
      ),
      areaColumn<Row>(
        `${start}_reached`,
        say("dataOut.groundStrategy", { strategy }),
        (row) => of(row).strategies[bit]?.area,
      ),
    ];
  });
