import { shareOf } from "../../domain/measure";
import { type Coverage, coverageOf } from "../../domain/overlap";
import { everyOf, type Strategy, subset } from "../../domain/strategy";
import type { UnitFigures } from "../selectors/figures";
import { areaColumn, type Column, columnId, countColumn, measured, shareColumn } from "./columns";
import { regionId, regionIn, regionsIn, regionWords } from "./regions";
import type { Teller } from "./teller";

/** A municipality or a zone with its figures. */
export interface WithFigures {
  readonly known: UnitFigures;
}

/** Residents, ground, density and how much of it is rough: as the unit's card and the table say. */
export function wholeColumns<Row extends WithFigures>({ geodata, say }: Teller): Column<Row>[] {
  const { censusYear } = geodata.city;
  return [
    countColumn("residents", say("dataOut.residents", { year: censusYear }), ({ known }) => known.residents),
    areaColumn("area", say("dataOut.area"), ({ known }) => areaOf(known)),
    measured(
      { id: "density_per_km2", title: say("dataOut.density") },
      say("common.perSquareKilometre"),
      1,
      ({ known }) => known.residents / (areaOf(known) / 1e6),
    ),
    shareColumn("rough_residents_share", say("dataOut.roughShare"), ({ known }) =>
      shareOf(known.roughResidents, known.residents),
    ),
  ];
}

export const areaOf = ({ parts }: Pick<UnitFigures, "parts">): number =>
  parts.reduce((sum, part) => sum + part.area, 0);

/** What each strategy covers, then each region of the overlap. */
export const coveredColumns = <Row extends WithFigures>(
  rows: readonly Row[],
  teller: Teller,
): Column<Row>[] => [
  ...teller.geodata.city.strategies.flatMap((strategy, bit) => strategyColumns<Row>(strategy, bit, teller)),
  ...regionColumns(rows, teller),
];

/**
 * Covered where the data are complete, of how much, the share, and what is covered beyond («at least»): a sum of the two
 * would pass for all there is.
 */
function strategyColumns<Row extends WithFigures>(
  { id, name }: Strategy,
  bit: number,
  { say, own, isCounted }: Teller,
): Column<Row>[] {
  const strategy = own(name);
  const of = ({ known }: Row): Coverage => coverageOf(known.parts, subset(1 << bit));
  const people = (value: (coverage: Coverage) => number | null) => (row: Row) =>
    isCounted ? value(of(row)) : null;
  const start = columnId(id);
  return [
    areaColumn(`${start}_covered`, say("dataOut.coveredArea", { strategy }), (row) => of(row).area),
    areaColumn(`${start}_known`, say("dataOut.knownArea", { strategy }), (row) => of(row).ofArea),
    shareColumn(`${start}_covered_share`, say("dataOut.coveredShare", { strategy }), (row) =>
      shareOf(of(row).area, of(row).ofArea),
    ),
    areaColumn(`${start}_at_least`, say("dataOut.atLeastArea", { strategy }), (row) => of(row).atLeastArea),
    countColumn(
      `${start}_covered_residents`,
      say("dataOut.coveredResidents", { strategy }),
      people(({ residents }) => residents),
    ),
    countColumn(
      `${start}_known_residents`,
      say("dataOut.knownResidents", { strategy }),
      people(({ ofResidents }) => ofResidents),
    ),
    shareColumn(
      `${start}_covered_residents_share`,
      say("dataOut.coveredResidentsShare", { strategy }),
      people(({ residents, ofResidents }) => shareOf(residents, ofResidents)),
    ),
    countColumn(
      `${start}_at_least_residents`,
      say("dataOut.atLeastResidents", { strategy }),
      people(({ atLeastResidents }) => atLeastResidents),
    ),
  ];
}

function regionColumns<Row extends WithFigures>(rows: readonly Row[], teller: Teller): Column<Row>[] {
  const { geodata, say, isCounted } = teller;
  const { strategies } = geodata.city;
  const all = everyOf(strategies.length);
  const everywhere = rows.flatMap(({ known }) => known.parts);
  return regionsIn(everywhere, strategies.length).flatMap(({ subset: bits }) => {
    const region = regionWords(bits, teller);
    const of = ({ known }: Row) => regionIn(known.parts, bits, all);
    const id = regionId(strategies, bits);
    return [
      areaColumn<Row>(id, say("dataOut.regionArea", { region }), (row) => of(row).area),
      countColumn<Row>(`${id}_residents`, say("dataOut.regionResidents", { region }), (row) =>
        isCounted ? of(row).residents : null,
      ),
    ];
  });
}
