import type { Municipality } from "../../domain/municipality";
import type { Zone, ZoneMembership } from "../../domain/zone";
import { figuresOf } from "../selectors/figures";
import { codesOf, selectInside, selectMemberships, selectScope, selectZones } from "../selectors/geodata";
import { type Column, countColumn, featuresOf, tableOf, textColumn } from "./columns";
import { overlapNotes } from "./notes";
import { overlapState } from "./overlap-state";
import { membershipWords, ready, type Teller, type Told, yesOrNo } from "./teller";
import { coveredColumns, type WithFigures, wholeColumns } from "./unit-columns";

interface MunicipalityRow extends WithFigures {
  readonly municipality: Municipality;
}

/** Every municipality that is reported, with its outline and the figures of its card. */
export function tellMunicipalities(teller: Teller): Told {
  const { app, say } = teller;
  const state = overlapState(app);
  if (state !== null) return state;
  const scope = selectScope(app);
  const rows = selectInside(app).flatMap((municipality): MunicipalityRow[] => {
    const { code } = municipality;
    const known = scope.has(code) ? figuresOf(app, { kind: "municipality", code }) : null;
    return known === null ? [] : [{ municipality, known }];
  });
  const head = {
    id: "municipalities",
    title: say("dataOut.municipalities"),
    notes: overlapNotes(
      rows.map(({ known }) => known),
      teller,
    ),
  };
  const columns = [
    ...municipalityColumns<MunicipalityRow>(({ municipality }) => municipality, teller),
    ...wholeColumns<MunicipalityRow>(teller),
    ...coveredColumns(rows, teller),
  ];
  return ready(featuresOf(head, columns, rows, ({ municipality }) => municipality.geometry));
}

/** What says which municipality a row is of. */
export function municipalityColumns<Row>(
  of: (row: Row) => Municipality | undefined,
  teller: Teller,
): Column<Row>[] {
  const { app, say } = teller;
  const zones = selectZones(app);
  const zoned = [
    textColumn<Row>("zone", say("dataOut.zoneNumber"), (row) => of(row)?.zone ?? null),
    textColumn<Row>(
      "zone_name",
      say("explore.site.zone"),
      (row) => zones.get(of(row)?.zone ?? "")?.name ?? null,
    ),
  ];
  return [
    textColumn("code", say("dataOut.code"), (row) => of(row)?.code ?? null),
    textColumn("name", say("explore.site.municipality"), (row) => of(row)?.name ?? null),
    // A city may have no zones.
    ...(zones.size === 0 ? [] : zoned),
    textColumn("membership", say("explore.unit.membership"), (row) => {
      const one = of(row);
      return one === undefined ? null : membershipWords(teller, one);
    }),
  ];
}

interface ZoneRow extends WithFigures {
  readonly zone: Zone;
  readonly membership: ZoneMembership;
}

/** The zones whose members inside are all reported: figures of some of them would pass for the zone's. */
export function tellZones(teller: Teller): Told {
  const { app, say } = teller;
  const state = overlapState(app);
  if (state !== null) return state;
  const [scope, inside, memberships] = [selectScope(app), selectInside(app), selectMemberships(app)];
  const rows = [...selectZones(app).values()].flatMap((zone): ZoneRow[] => {
    const [unit, membership] = [{ kind: "zone", id: zone.id } as const, memberships.get(zone.id)];
    const isReported = [...codesOf(inside, unit)].every((code) => scope.has(code));
    const known = isReported ? figuresOf(app, unit) : null;
    return known === null || membership === undefined ? [] : [{ zone, membership, known }];
  });
  if (rows.length === 0) return { kind: "none" };
  const notes = [
    say("dataOut.zonesNote"),
    ...overlapNotes(
      rows.map(({ known }) => known),
      teller,
    ),
  ];
  const columns = [
    ...zoneColumns<ZoneRow>((row) => row, teller),
    ...wholeColumns<ZoneRow>(teller),
    ...coveredColumns(rows, teller),
  ];
  return ready(tableOf({ id: "zones", title: say("dataOut.zones"), notes }, columns, rows));
}

/** What says which zone a row is of, and how much of it is inside. */
export function zoneColumns<Row>(
  of: (row: Row) => { readonly zone: Zone; readonly membership: ZoneMembership },
  teller: Teller,
): Column<Row>[] {
  const { geodata, say } = teller;
  const year = geodata.city.censusYear;
  return [
    textColumn("zone", say("dataOut.zoneNumber"), (row) => of(row).zone.id),
    textColumn("name", say("explore.site.zone"), (row) => of(row).zone.name),
    countColumn("members_inside", say("dataOut.membersInside"), (row) => of(row).membership.inside),
    countColumn("members_all", say("dataOut.membersAll"), (row) => of(row).membership.all),
    countColumn(
      "residents_all",
      say("dataOut.residentsAll", { year }),
      (row) => of(row).membership.residentsAll,
    ),
    textColumn("derived", say("dataOut.derived"), (row) => yesOrNo(teller, of(row).zone.derived)),
  ];
}
