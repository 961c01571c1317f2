import { wrap } from "comlink";
import type { ExportContent, ExportFile, ExportFormat } from "../../domain/export";

/** What stands in the worker. */
export interface Writer {
  write(content: ExportContent, format: ExportFormat): Promise<ExportFile>;
}

/** A worker that writes one file, and can be ended. */
interface Started {
  readonly writer: Writer;
  end(): void;
}

/** Starts one; `lost` is called if it dies. */
export type StartWriter = (lost: (reason: string) => void) => Started;

const startWriter: StartWriter = (lost) => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("error", ({ message }) => lost(message || "its script did not run"));
  worker.addEventListener("messageerror", () => lost("an answer could not be read"));
  return { writer: wrap<Writer>(worker), end: () => worker.terminate() };
};

export interface Writing {
  /** Rejects with what went wrong; with an `AbortError` when it was cancelled. */
  readonly file: Promise<ExportFile>;
  /** Ends the worker at once. */
  cancel(): void;
}

/**
 * Writes a content as `writeExport` does, in a worker of its own, so that the page stays responsive: a GeoPackage or KML of
 * a whole city takes seconds on a slow device.
 */
export function writeApart(
  content: ExportContent,
  format: ExportFormat,
  start: StartWriter = startWriter,
): Writing {
  const { promise, resolve, reject } = withResolvers<ExportFile>();
  const started = start((reason) => reject(new Error(`The file could not be written: ${reason}`)));
  started.writer.write(content, format).then(resolve, reject);
  const end = () => started.end();
  promise.then(end, end);
  return { file: promise, cancel: () => reject(new DOMException("The export was cancelled", "AbortError")) };
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<Value>((done, failed) => {
    [resolve, reject] = [done, failed];
  });
  return { promise, resolve, reject };
}
