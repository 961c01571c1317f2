import {
  CHANGES,
  type Changed,
  type ChangedPatch,
  type UnitDifference,
} from "../../domain/planner-difference";
import type { Zone, ZoneMembership } from "../../domain/zone";
import { type PlannerDifference, selectDifference } from "../planner/selectors/figures";
import { scenarioOf, selectPlanner } from "../planner/selectors/scenarios";
import { selectMemberships, selectMunicipalities, selectZones } from "../selectors/geodata";
import { areaColumn, type Column, countColumn, featuresOf, tableOf, textColumn } from "./columns";
import { isRough, ready, type Teller, type Told, yesOrNo } from "./teller";
import { municipalityColumns, zoneColumns } from "./territory";

/** Before and after of the two scenarios that are compared: by municipality, by zone, in all, and where on the map. */
export function tellDifference(teller: Teller): Told {
  const { app } = teller;
  if (app.planner === null) return { kind: "none" };
  const found = selectDifference(app);
  if (found === null) return { kind: "none" };
  if (found.failure !== null) return { kind: "failed", reason: found.failure };
  if (found.shown === null || found.stale) return { kind: "waiting" };
  const counted = { ...teller, isCounted: app.points.status === "ready" };
  return ready(
    municipalityTable(found.shown, counted),
    zoneTable(found.shown, counted),
    totalTable(found.shown, counted),
    patchTable(found.shown, counted),
  );
}

/** Residents and ground of each kind of change. */
function changeColumns<Row>(of: (row: Row) => Changed, { say, isCounted }: Teller): Column<Row>[] {
  return CHANGES.flatMap((change) => {
    const name = say(`planner.compare.short.${change}`);
    return [
      countColumn<Row>(`${change}_residents`, say("dataOut.changedResidents", { change: name }), (row) =>
        isCounted ? of(row)[change].residents : null,
      ),
      areaColumn<Row>(change, say("dataOut.changedArea", { change: name }), (row) => of(row)[change].area),
    ];
  });
}

/** What is compared with what, and what the words mean. */
function notesOf({ app, say, isCounted }: Teller): string[] {
  const planner = selectPlanner(app);
  const name = (side: "before" | "after") =>
    scenarioOf(planner, planner.compared?.[side] ?? null)?.name ?? say("planner.sheets.asData");
  return [
    say("planner.compare.from", { before: name("before"), after: name("after") }),
    say("planner.sheets.compared.note"),
    isCounted ? say("dataOut.roughNote") : say("dataOut.notCountedNote"),
  ];
}

function municipalityTable({ answer }: PlannerDifference, teller: Teller) {
  const { app, say } = teller;
  const municipalities = selectMunicipalities(app);
  const of = ({ code }: UnitDifference) => municipalities.get(code);
  const head = {
    id: "difference-municipalities",
    title: say("dataOut.differenceMunicipalities"),
    notes: notesOf(teller),
  };
  const columns = [
    ...municipalityColumns(of, teller),
    ...changeColumns<UnitDifference>(({ changed }) => changed, teller),
    textColumn<UnitDifference>("rough", say("dataOut.rough"), (row) =>
      yesOrNo(teller, isRough(teller, of(row))),
    ),
  ];
  return featuresOf(head, columns, answer.units, (row) => of(row)?.geometry ?? null);
}

interface ZoneRow {
  readonly zone: Zone;
  readonly membership: ZoneMembership;
  readonly changed: Changed;
}

function zoneTable({ zones }: PlannerDifference, teller: Teller) {
  const { app, say } = teller;
  const [known, memberships] = [selectZones(app), selectMemberships(app)];
  const rows = [...zones].flatMap(([id, changed]): ZoneRow[] => {
    const [zone, membership] = [known.get(id), memberships.get(id)];
    return zone === undefined || membership === undefined ? [] : [{ zone, membership, changed }];
  });
  const head = {
    id: "difference-zones",
    title: say("dataOut.differenceZones"),
    notes: [say("dataOut.zonesNote"), ...notesOf(teller)],
  };
  const columns = [
    ...zoneColumns<ZoneRow>((row) => row, teller),
    ...changeColumns<ZoneRow>(({ changed }) => changed, teller),
  ];
  return tableOf(head, columns, rows);
}

function totalTable({ total }: PlannerDifference, teller: Teller) {
  const { say } = teller;
  const head = { id: "difference-total", title: say("dataOut.differenceTotal"), notes: notesOf(teller) };
  const name = textColumn<Changed>("name", say("planner.sheets.compared.name"), () =>
    say("planner.sheets.units.sum"),
  );
  return tableOf(head, [name, ...changeColumns<Changed>((row) => row, teller)], [total]);
}

function patchTable({ answer }: PlannerDifference, teller: Teller) {
  const { app, say } = teller;
  const municipalities = selectMunicipalities(app);
  const patches = answer.units.flatMap((unit) => unit.patches);
  const columns: Column<ChangedPatch>[] = [
    textColumn("patch", say("dataOut.patch"), ({ id }) => id),
    textColumn("code", say("dataOut.code"), ({ unit }) => unit),
    textColumn(
      "name",
      say("explore.site.municipality"),
      ({ unit }) => municipalities.get(unit)?.name ?? null,
    ),
    textColumn("change", say("planner.compare.change"), ({ change }) =>
      say(`planner.compare.changes.${change}`),
    ),
    areaColumn("area", say("dataOut.area"), ({ area }) => area),
  ];
  const head = { id: "difference-patches", title: say("dataOut.differencePatches"), notes: notesOf(teller) };
  return featuresOf(head, columns, patches, ({ geometry }) => geometry);
}
