import type { DataRow } from "../../domain/dataset";
import type {
  Examination,
  ExaminationWishes,
  FaultCode,
  Finding,
  GeometryKind,
  MendCode,
  MendedRow,
  RemarkCode,
} from "../../domain/doctor";
import type { SiteGeometry } from "../../domain/site";
import { type Area, areaAround } from "./area";
import { mended } from "./mend";
import { type Fault, Notes } from "./notes";
import { type Placed, placed } from "./outside";
import { type Twin, Twins } from "./twins";

interface Findings {
  readonly rows: MendedRow[];
  readonly mends: Finding<MendCode>[];
  readonly leftOut: Finding<FaultCode>[];
  readonly remarks: Finding<RemarkCode>[];
  readonly kinds: Record<GeometryKind, number>;
}

/** Examines the rows of one file, portion after portion: twins are found among all that it has seen. */
export interface Doctor {
  examine(rows: readonly DataRow[]): Examination;
}

/** The whole examination at once. */
export const examine = (rows: readonly DataRow[], wishes: ExaminationWishes): Examination =>
  doctorFor(wishes).examine(rows);

/**
 * A doctor for rows in degrees: mends what needs no guess, leaves out the rest, and says both.
 * @throws when the area has a coordinate that is not finite
 */
export function doctorFor(wishes: ExaminationWishes): Doctor {
  const [area, twins] = [areaAround(wishes.area), new Twins()];
  return {
    examine: (rows) => {
      const findings: Findings = {
        rows: [],
        mends: [],
        leftOut: [],
        remarks: [],
        kinds: { point: 0, line: 0, ground: 0 },
      };
      for (const row of rows) examineRow(row, twins.of(row), wishes, area, findings);
      return findings;
    },
  };
}

function examineRow(
  row: DataRow,
  twin: Twin | null,
  wishes: ExaminationWishes,
  area: Area,
  findings: Findings,
): void {
  const notes = new Notes();
  const found = mended(row.geometry, wishes, notes);
  if (found.kind !== null) findings.kinds[found.kind] += 1;
  const leaveOut = ({ code, values }: Fault) => findings.leftOut.push({ row: row.number, code, values });
  if ("fault" in found) return void leaveOut(found.fault);
  if (twin?.isSame === true && wishes.duplicates === "leave-out") {
    return void leaveOut({ code: "duplicate", values: { of: twin.of } });
  }
  const keep = wishes.outside === "keep";
  const places = found.geometries.map((geometry) => placed(geometry, area, keep));
  const kept = places.flatMap(({ geometry }) => (geometry === null ? [] : [geometry]));
  if (kept.length === 0) return void leaveOut({ code: "outside-area", values: {} });
  const lost = places.reduce((sum, { outside }) => sum + outside, 0);
  const of = places.reduce((sum, place) => sum + place.of, 0);
  if (!keep) notes.mend("parts-outside", lost);
  // One by one: a row may be split into more points than a call takes arguments.
  for (const geometry of kept) findings.rows.push(withGeometry(row, geometry));
  findings.mends.push(...notes.mends(row.number, of));
  findings.remarks.push(...remarksOn(row.number, places, keep ? lost : 0, of, twin));
}

/** The very same row where its geometry is. */
function withGeometry(row: DataRow, geometry: SiteGeometry): MendedRow {
  return isOwn(row, geometry) ? row : { ...row, geometry };
}

const isOwn = (row: DataRow, geometry: SiteGeometry): row is MendedRow => row.geometry === geometry;

function remarksOn(
  row: number,
  places: readonly Placed[],
  outside: number,
  of: number,
  twin: Twin | null,
): Finding<RemarkCode>[] {
  const remarks: Finding<RemarkCode>[] = [];
  if (outside > 0) remarks.push({ row, code: "outside-area", values: { parts: outside, of } });
  else if (places.some(({ isPartly }) => isPartly)) remarks.push({ row, code: "partly-outside", values: {} });
  if (twin !== null) remarks.push({ row, code: "same-geometry", values: { of: twin.of } });
  return remarks;
}
