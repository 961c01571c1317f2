import { shareOf } from "../../domain/measure";
import { type Coverage, coverageOf, together } from "../../domain/overlap";
import { type Subset, sizeOf, subset } from "../../domain/strategy";
import { figuresOf, type UnitFigures } from "../selectors/figures";
import { areaColumn, type Column, countColumn, shareColumn, tableOf, textColumn } from "./columns";
import { overlapNotes } from "./notes";
import { overlapState } from "./overlap-state";
import { type RegionFigures, regionsIn, regionWords, strategyWords } from "./regions";
import { ready, type Teller, type Told } from "./teller";
import { areaOf } from "./unit-columns";

/** The totals of what is reported: the ground divided into regions, then each strategy and what several cover together. */
export function tellOverlaps(teller: Teller): Told {
  const { app, say } = teller;
  const state = overlapState(app);
  if (state !== null) return state;
  const known = figuresOf(app, app.unit);
  if (known === null) return { kind: "none" };
  const notes = overlapNotes([known], teller);
  const { strategies } = teller.geodata.city;
  const alone = strategies.map((_, bit) => subset(1 << bit));
  const cells = [...alone, ...together(strategies.length)].map((bits) => ({
    bits,
    coverage: coverageOf(known.parts, bits),
  }));
  return ready(
    tableOf(
      {
        id: "overlap-regions",
        title: say("dataOut.overlapRegions"),
        notes: [say("dataOut.regionsNote"), ...notes],
      },
      regionColumns(known, teller),
      regionsIn(known.parts, strategies.length),
    ),
    tableOf(
      {
        id: "overlap-together",
        title: say("dataOut.overlapTogether"),
        notes: [say("dataOut.togetherNote"), ...notes],
      },
      togetherColumns(known, teller),
      cells,
    ),
  );
}

function regionColumns(known: UnitFigures, teller: Teller): Column<RegionFigures>[] {
  const { say, isCounted } = teller;
  const area = areaOf(known);
  return [
    textColumn("name", say("dataOut.region"), ({ subset: bits }) => regionWords(bits, teller)),
    countColumn("strategies", say("dataOut.strategyCount"), ({ subset: bits }) => sizeOf(bits)),
    areaColumn("area", say("dataOut.area"), (region) => region.area),
    shareColumn("area_share", say("dataOut.areaShare"), (region) => shareOf(region.area, area)),
    areaColumn("not_fully_known", say("dataOut.openArea"), ({ openArea }) => openArea),
    countColumn("residents", residentsTitle(teller), ({ residents }) => (isCounted ? residents : null)),
    shareColumn("residents_share", say("dataOut.residentsShare"), ({ residents }) =>
      isCounted ? shareOf(residents, known.residents) : null,
    ),
    roughColumn(known, teller),
  ];
}

interface Cell {
  readonly bits: Subset;
  readonly coverage: Coverage;
}

function togetherColumns(known: UnitFigures, teller: Teller): Column<Cell>[] {
  const { say, isCounted } = teller;
  const people = (of: (coverage: Coverage) => number | null) => (cell: Cell) =>
    isCounted ? of(cell.coverage) : null;
  return [
    textColumn("name", say("dataOut.strategies"), ({ bits }) => strategyWords(bits, teller)),
    countColumn("strategies", say("dataOut.strategyCount"), ({ bits }) => sizeOf(bits)),
    areaColumn("covered", say("dataOut.covered"), ({ coverage }) => coverage.area),
    areaColumn("known", say("dataOut.known"), ({ coverage }) => coverage.ofArea),
    shareColumn("covered_share", say("dataOut.ofKnownShare"), ({ coverage }) =>
      shareOf(coverage.area, coverage.ofArea),
    ),
    areaColumn("at_least", say("dataOut.atLeast"), ({ coverage }) => coverage.atLeastArea),
    countColumn(
      "residents",
      residentsTitle(teller),
      people(({ residents }) => residents),
    ),
    countColumn(
      "known_residents",
      say("dataOut.knownPeople"),
      people(({ ofResidents }) => ofResidents),
    ),
    shareColumn(
      "residents_share",
      say("dataOut.ofKnownPeopleShare"),
      people(({ residents, ofResidents }) => shareOf(residents, ofResidents)),
    ),
    countColumn(
      "at_least_residents",
      say("dataOut.atLeastPeople"),
      people(({ atLeastResidents }) => atLeastResidents),
    ),
    roughColumn(known, teller),
  ];
}

const residentsTitle = ({ geodata, say }: Teller): string =>
  say("dataOut.residents", { year: geodata.city.censusYear });

/** The same in each row: how many of all residents of what is reported are placed roughly. */
const roughColumn = <Row>({ roughResidents, residents }: UnitFigures, { say }: Teller): Column<Row> =>
  shareColumn("rough_residents_share", say("dataOut.roughShareAll"), () =>
    shareOf(roughResidents, residents),
  );
