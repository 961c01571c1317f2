import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type StartWriter, type Writer, writeApart } from "../../../src/exchange/writing/client";
import { writeExport } from "../../../src/exchange/writing/write-export";
import { contentOf, tables } from "./contents";

const content = contentOf(...fc.sample(tables(), { numRuns: 1, seed: 2 }));
const never = () => new Promise<never>(() => undefined);

/** A worker on this thread that notes when it was ended. */
function started(writer: Writer = { write: writeExport }) {
  const end = vi.fn();
  const lose: ((reason: string) => void)[] = [];
  const start: StartWriter = (lost) => {
    lose.push(lost);
    return { writer, end };
  };
  return { end, start, lose: (reason: string) => lose[0]?.(reason) };
}

describe("writing in a worker", () => {
  test("the file is the one that is written here, and the worker is ended", async () => {
    const { start, end } = started();
    expect(await writeApart(content, "csv", start).file).toEqual(await writeExport(content, "csv"));
    expect(end).toHaveBeenCalledOnce();
  });

  test("cancelled, it ends the worker and says so", async () => {
    const { start, end } = started({ write: never });
    const { file, cancel } = writeApart(content, "csv", start);
    cancel();
    await expect(file).rejects.toMatchObject({ name: "AbortError" });
    expect(end).toHaveBeenCalledOnce();
  });

  test("a worker that dies and a content that cannot be written are said", async () => {
    const dying = started({ write: never });
    const { file } = writeApart(content, "csv", dying.start);
    dying.lose("no memory");
    await expect(file).rejects.toThrow("no memory");
    expect(dying.end).toHaveBeenCalledOnce();
    const { start, end } = started();
    await expect(writeApart(content, "kml", start).file).rejects.toThrow("nothing in it");
    expect(end).toHaveBeenCalledOnce();
  });
});
