import { shareOf } from "../../domain/measure";
import { type Amount, coveredOf, wholeOf } from "../../domain/planner";
import type { CoverageAnswer, CoverageRow, UnitCoverage, ZoneCoverage } from "../../domain/planner-coverage";
import type { Zone, ZoneMembership } from "../../domain/zone";
import { selectMemberships, selectMunicipalities, selectZones } from "../selectors/geodata";
import {
  areaColumn,
  type Column,
  countColumn,
  featuresOf,
  shareColumn,
  tableOf,
  textColumn,
} from "./columns";
import { coverageColumns } from "./coverage-columns";
import { coverageNotes } from "./coverage-notes";
import { coverageNow } from "./coverage-state";
import { ready, type Teller, type Told, yesOrNo } from "./teller";
import { municipalityColumns, zoneColumns } from "./territory";

/** Who is reached by the pilots: municipality by municipality, zone by zone, and in all. */
export function tellCoverage(teller: Teller): Told {
  const now = coverageNow(teller);
  if (now.kind !== "answered") return now;
  const { answer } = now;
  return ready(
    municipalityTable(answer, teller),
    zoneTable(answer, teller),
    totalTable(answer.total, teller),
  );
}

function municipalityTable(answer: CoverageAnswer, teller: Teller) {
  const { app, say } = teller;
  const municipalities = selectMunicipalities(app);
  const of = ({ code }: UnitCoverage) => municipalities.get(code);
  const head = {
    id: "coverage-municipalities",
    title: say("dataOut.coverageMunicipalities"),
    notes: coverageNotes(answer, teller),
  };
  const columns = [
    ...municipalityColumns(of, teller),
    ...coverageColumns<UnitCoverage>((row) => row, teller),
    textColumn<UnitCoverage>("has_pilot", say("dataOut.hasPilot"), ({ code }) =>
      yesOrNo(teller, !answer.withoutPilot.includes(code)),
    ),
  ];
  return featuresOf(head, columns, answer.units, (row) => of(row)?.geometry ?? null);
}

interface ZoneRow {
  readonly zone: Zone;
  readonly membership: ZoneMembership;
  readonly coverage: ZoneCoverage;
}

function zoneTable(answer: CoverageAnswer, teller: Teller) {
  const { app, say } = teller;
  const [zones, memberships] = [selectZones(app), selectMemberships(app)];
  const rows = answer.zones.flatMap((coverage): ZoneRow[] => {
    const [zone, membership] = [zones.get(coverage.zone), memberships.get(coverage.zone)];
    return zone === undefined || membership === undefined ? [] : [{ zone, membership, coverage }];
  });
  const head = {
    id: "coverage-zones",
    title: say("dataOut.coverageZones"),
    notes: [say("dataOut.zonesNote"), ...coverageNotes(answer, teller)],
  };
  const columns = [
    ...zoneColumns<ZoneRow>((row) => row, teller),
    ...coverageColumns<ZoneRow>(({ coverage }) => coverage, teller),
  ];
  return tableOf(head, columns, rows);
}

interface TotalRow {
  readonly what: string;
  readonly amount: Amount;
}

/** The key figures of the printed sheet. */
function totalTable(total: CoverageRow, teller: Teller) {
  const { say } = teller;
  const head = {
    id: "coverage-total",
    title: say("dataOut.coverageTotal"),
    notes: coverageNotes(null, teller),
  };
  return tableOf(head, totalColumns(total, teller), totalRows(total, teller));
}

function totalRows(total: CoverageRow, { geodata, say, own }: Teller): TotalRow[] {
  const [none, one, two, more] = total.depths;
  const row = (
    id: "whole" | "reached" | "one" | "two" | "more" | "none" | "less" | "wider",
    amount: Amount,
  ): TotalRow => ({ what: say(`planner.sheets.key.${id}`), amount });
  const strategies = geodata.city.strategies.flatMap(({ name }, bit): TotalRow[] => {
    const amount = total.strategies[bit];
    const what = say("planner.sheets.key.strategy", { strategy: own(name) });
    return amount === undefined ? [] : [{ what, amount }];
  });
  return [
    row("whole", wholeOf(total.depths)),
    row("reached", coveredOf(total.depths)),
    row("one", one),
    row("two", two),
    row("more", more),
    row("none", none),
    row("less", total.less),
    row("wider", total.more),
    ...strategies,
  ];
}

function totalColumns(total: CoverageRow, { geodata, say }: Teller): Column<TotalRow>[] {
  const whole = wholeOf(total.depths);
  const year = geodata.city.censusYear;
  return [
    textColumn("name", say("dataOut.figure"), ({ what }) => what),
    countColumn("residents", say("dataOut.residents", { year }), ({ amount }) => amount.residents),
    shareColumn("residents_share", say("dataOut.residentsShare"), ({ amount }) =>
      shareOf(amount.residents, whole.residents),
    ),
    areaColumn("area", say("dataOut.area"), ({ amount }) => amount.area),
    shareColumn("area_share", say("dataOut.areaShare"), ({ amount }) => shareOf(amount.area, whole.area)),
    shareColumn("rough_residents_share", say("dataOut.roughShareAll"), () =>
      shareOf(total.rough, whole.residents),
    ),
  ];
}
