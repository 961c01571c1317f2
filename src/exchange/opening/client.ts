import type { DataRow, Dataset, ImportLimits } from "../../domain/dataset";
import type { RefusalFault } from "../../domain/import-fault";
import type { Desk } from "./desk";
import type { OneFile, Upload } from "./loose-parts";
import type { Given, Opened, OpenOptions, Progress } from "./opened";
import { type Opener, type StartOpener, startOpener } from "./opener";
import { unpackRows } from "./pack-rows";
import { Refusal, reasonOf, refused } from "./refusal";
import type { Sketch } from "./sketch";

export type { Upload } from "./loose-parts";

export interface Opening {
  /** Never rejects: what went wrong is among the faults. */
  readonly opened: Promise<Opened>;
  /** Ends the worker at once; `opened` is then refused as `cancelled`. */
  cancel(): void;
}

export interface OpeningOptions extends OpenOptions {
  readonly progress?: Progress;
  /** Told where the points of the first layer lie, before its rows have come. */
  readonly sketched?: (sketch: Sketch) => void;
  /** How long the file may take before its worker is ended, in seconds. */
  readonly patience?: number;
  readonly start?: StartOpener;
}

const PATIENCE = 120;
/** The part of the progress that is done when the worker has read the file; the rest is its way to the page. */
const READ = 0.9;

/**
 * Opens a file as `openFile` does, in a worker of its own, so that the page stays responsive: rows come in portions. A file that
 * takes too long is refused and its worker ended.
 */
export function openUpload(file: Upload, limits: ImportLimits, options: OpeningOptions = {}): Opening {
  const { patience = PATIENCE, start = startOpener } = options;
  let cancel = () => {};
  const opened = new Promise<Opened>((resolve) => {
    let opener: Opener | null = null;
    let isOver = false;
    const finish = (result: Opened) => {
      isOver = true;
      clearTimeout(timer);
      opener?.end();
      resolve(result);
    };
    const refuse = ({ fault }: { readonly fault: RefusalFault }) =>
      finish({ ok: false, datasets: [], faults: [fault] });
    const lost = (reason: string) => refuse(refused("opening-lost", { reason }));
    const late = () => refuse(refused("took-too-long", { seconds: patience }));
    const timer = setTimeout(late, patience * 1000);
    cancel = () => refuse(refused("cancelled", {}));
    const begin = async () => {
      const bytes = await bytesOf(file, limits);
      if (isOver) return;
      opener = start(lost);
      finish(await handedOver(opener.desk, file.name, bytes, limits, options));
    };
    begin().catch((error: unknown) => (error instanceof Refusal ? refuse(error) : lost(reasonOf(error))));
  });
  return { opened, cancel: () => cancel() };
}

/** @throws Refusal before more is read than may be opened */
async function bytesOf(file: Upload, { bytes }: ImportLimits): Promise<Given> {
  if (file.size > bytes) throw refused("too-many-bytes", { bytes: file.size, limit: bytes });
  if (!("parts" in file)) return new Uint8Array(await file.arrayBuffer());
  const read = async (part: OneFile) => ({
    name: part.name,
    bytes: new Uint8Array(await part.arrayBuffer()),
  });
  return Promise.all(file.parts.map(read));
}

/** What the desk opened, with its rows, portion by portion. */
async function handedOver(
  desk: Desk,
  name: string,
  bytes: Given,
  limits: ImportLimits,
  { columns, area, progress = () => {}, sketched = () => {} }: OpeningOptions,
): Promise<Opened> {
  const options = { ...(columns === undefined ? {} : { columns }), ...(area === undefined ? {} : { area }) };
  const { opened, counts, sketch } = await desk.open(name, bytes, limits, options, (share) =>
    progress(share * READ),
  );
  if (!opened.ok) return opened;
  if (sketch !== null) sketched(sketch);
  const wanted = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  let arrived = 0;
  const datasets: Dataset[] = [];
  for (const [layer, dataset] of opened.datasets.entries()) {
    const rows: DataRow[] = [];
    const count = counts[layer] ?? 0;
    // The worker packs the next portion while the page unpacks this one.
    let next = count > 0 ? desk.rows(layer, 0) : null;
    while (next !== null) {
      const packed = await next;
      const upTo = rows.length + packed.numbers.length;
      next = upTo < count ? desk.rows(layer, upTo) : null;
      for (const row of unpackRows(packed)) rows.push(row);
      arrived += packed.numbers.length;
      progress(READ + (1 - READ) * (arrived / wanted));
    }
    datasets.push({ ...dataset, rows });
  }
  return { ...opened, datasets };
}
