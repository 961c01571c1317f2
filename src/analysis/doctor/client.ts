import { wrap } from "comlink";
import type { DataRow } from "../../domain/dataset";
import {
  type Examination,
  type ExaminationWishes,
  GEOMETRY_KINDS,
  type GeometryKind,
  type MendedRow,
} from "../../domain/doctor";
import type { SiteGeometry } from "../../domain/site";
import { type Engine, type Start, startedBy, workerEngine } from "../engine";
import { paceOf } from "../pace";
import { portionOf } from "../portion";
import type { Visit, Ward } from "./ward";

/** A worker of its own; where none can be started the same code on this thread. */
const startWard: Start<Ward> = (lost) =>
  startedBy(
    () =>
      workerEngine(
        () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
        wrap<Ward>,
        lost,
      ),
    async () => (await import("./ward")).createWard(),
  );

export interface Examining {
  /** Rejects with an `AbortError` when it was cancelled, and when the worker dies. */
  readonly examined: Promise<Examination>;
  /** Ends the worker at once. */
  cancel(): void;
}

/**
 * Examines rows as `examine` does, in a worker, portion after portion, so that the page stays responsive.
 * @param progress is told the part of the rows that is done, 0 to 1
 */
export function startExamination(
  rows: readonly DataRow[],
  wishes: ExaminationWishes,
  progress: (share: number) => void = () => undefined,
  start: Start<Ward> = startWard,
): Examining {
  let cancel = () => {};
  const examined = new Promise<Examination>((resolve, reject) => {
    let engine: Engine<Ward> | null = null;
    let isOver = false;
    const finish = (settle: () => void) => {
      isOver = true;
      engine?.end();
      settle();
    };
    const fail = (reason: unknown) => finish(() => reject(reason));
    cancel = () => fail(new DOMException("The examination was cancelled", "AbortError"));
    const begin = async () => {
      engine = await start((reason) => fail(new Error(reason)));
      if (isOver) return engine.end();
      const examination = await visited(engine.reckoning, rows, wishes, progress, () => isOver);
      finish(() => resolve(examination));
    };
    begin().catch(fail);
  });
  return { examined, cancel: () => cancel() };
}

interface Gathered extends Examination {
  readonly rows: MendedRow[];
  readonly mends: Examination["mends"][number][];
  readonly leftOut: Examination["leftOut"][number][];
  readonly remarks: Examination["remarks"][number][];
  readonly kinds: Record<GeometryKind, number>;
}

async function visited(
  ward: Ward,
  rows: readonly DataRow[],
  wishes: ExaminationWishes,
  progress: (share: number) => void,
  isOver: () => boolean,
): Promise<Examination> {
  const whole: Gathered = {
    rows: [],
    mends: [],
    leftOut: [],
    remarks: [],
    kinds: { point: 0, line: 0, ground: 0 },
  };
  const pace = paceOf();
  await ward.open(wishes);
  for (let from = 0; from < rows.length && !isOver(); ) {
    const portion = portionOf(rows, from);
    gather(whole, await ward.examine(portion), portion);
    from += portion.length;
    progress(from / rows.length);
    await pace.breathe();
  }
  return whole;
}

function gather(whole: Gathered, visit: Visit, portion: readonly DataRow[]): void {
  for (const { place, geometry } of visit.kept) {
    const row = portion[place];
    const kept = geometry ?? row?.geometry;
    if (row === undefined || !isMended(kept))
      throw new Error(`A row of the portion was wanted, got ${place}`);
    whole.rows.push(isSame(row, kept) ? row : { ...row, geometry: kept });
  }
  whole.mends.push(...visit.mends);
  whole.leftOut.push(...visit.leftOut);
  whole.remarks.push(...visit.remarks);
  for (const kind of GEOMETRY_KINDS) whole.kinds[kind] += visit.kinds[kind];
}

/** The doctor hands back nothing else; what it hands back unchanged was so before. */
const isMended = (geometry: DataRow["geometry"] | undefined): geometry is SiteGeometry =>
  geometry !== null &&
  geometry !== undefined &&
  geometry.type !== "GeometryCollection" &&
  geometry.type !== "MultiPoint";

const isSame = (row: DataRow, geometry: SiteGeometry): row is MendedRow => row.geometry === geometry;
