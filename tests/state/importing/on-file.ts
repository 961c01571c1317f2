import { vi } from "vitest";
import { IMPORT_LIMITS } from "../../../src/domain/dataset";
import type { openUpload } from "../../../src/exchange/opening/client";
import type { OneFile, Upload } from "../../../src/exchange/opening/loose-parts";
import { openFile } from "../../../src/exchange/opening/open-file";
import type { Given } from "../../../src/exchange/opening/opened";
import { openOwnFile } from "../../../src/state/importing/open";
import { selectBecame, selectBroken } from "../../../src/state/importing/outcome";
import { store } from "../../../src/state/store";

export const app = () => store.getState();

async function givenOf(file: Upload): Promise<Given> {
  const bytesOf = async (one: OneFile) => new Uint8Array(await one.arrayBuffer());
  if (!("parts" in file)) return bytesOf(file);
  return Promise.all(file.parts.map(async (part) => ({ name: part.name, bytes: await bytesOf(part) })));
}

/** As in the worker, on this thread. */
const openHere: typeof openUpload = (file, limits, options = {}) => ({
  opened: givenOf(file).then((given) => openFile(file.name, given, limits, options)),
  cancel: () => undefined,
});

/** Gives the app a file and waits until it is open or refused. */
export const gives = (name: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> =>
  givesUpload(new File([content], name));

async function givesUpload(upload: Upload): Promise<void> {
  openOwnFile(upload, IMPORT_LIMITS, openHere);
  await vi.waitFor(() => {
    if (app().importing?.stage.kind === "opening") throw new Error("still opening");
  });
}

/** Waits until it is worked out what the rows become. */
export async function became() {
  return vi.waitFor(
    () => {
      const value = selectBecame(app());
      if (value === null) throw new Error(`not worked out: ${selectBroken(app())}`);
      return value;
    },
    { timeout: 10_000, interval: 5 },
  );
}
