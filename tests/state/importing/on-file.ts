import { vi } from "vitest";
import { IMPORT_LIMITS } from "../../../src/domain/dataset";
import type { openUpload } from "../../../src/exchange/opening/client";
import { openFile } from "../../../src/exchange/opening/open-file";
import { openOwnFile } from "../../../src/state/importing/open";
import { selectBecame, selectBroken } from "../../../src/state/importing/outcome";
import { store } from "../../../src/state/store";

export const app = () => store.getState();

/** As in the worker, on this thread. */
const openHere: typeof openUpload = (file, limits, options = {}) => ({
  opened: file.arrayBuffer().then((bytes) => openFile(file.name, new Uint8Array(bytes), limits, options)),
  cancel: () => undefined,
});

/** Gives the app a file and waits until it is open or refused. */
export async function gives(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  openOwnFile(new File([content], name), IMPORT_LIMITS, openHere);
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
