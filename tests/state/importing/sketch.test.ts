import { beforeEach, expect, test, vi } from "vitest";
import { IMPORT_LIMITS } from "../../../src/domain/dataset";
import type { openUpload } from "../../../src/exchange/opening/client";
import { createDesk } from "../../../src/exchange/opening/desk";
import { sayOfFile } from "../../../src/state/importing/choose";
import { forgetFile, openOwnFile } from "../../../src/state/importing/open";
import { selectPlacedRows, selectPreview } from "../../../src/state/importing/preview";
import { selectSuggestion } from "../../../src/state/importing/selectors";
import { store } from "../../../src/state/store";
import { startOnSquares } from "../on-squares";
import { app } from "./on-file";

beforeEach(() => {
  startOnSquares();
  store.setState({ mode: "data" });
  return forgetFile;
});

test("points are looked at before their rows have come, and stay the very same after", async () => {
  let letRowsCome = () => {};
  const rowsMayCome = new Promise<void>((resolve) => {
    letRowsCome = resolve;
  });
  const { openUpload: original } = await import("../../../src/exchange/opening/client");
  const slowly: typeof openUpload = (file, limits, options = {}) => {
    const desk = createDesk();
    const late = async (layer: number, from: number) => rowsMayCome.then(() => desk.rows(layer, from));
    return original(file, limits, {
      ...options,
      start: () => ({ desk: { ...desk, rows: late }, end: () => {} }),
    });
  };
  openOwnFile(new File(["lat,lon\n0.05,-29.95\n0.15,-29.85\n"], "a.csv"), IMPORT_LIMITS, slowly);
  await vi.waitFor(() => expect(selectPreview(app())).not.toBeNull());
  const seen = selectPreview(app());
  expect(app().importing?.stage.kind).toBe("opening");
  expect(seen).toEqual(Float64Array.of(-29.95, 0.05, -29.85, 0.15));
  letRowsCome();
  await vi.waitFor(() => expect(selectPlacedRows(app())).toHaveLength(2));
  expect(selectSuggestion(app())?.guesses[0]).toMatchObject({ code: 4326 });
  expect(selectPreview(app())).toBe(seen);
  sayOfFile({ system: { code: 4326, swapped: true } });
  await vi.waitFor(() => expect(selectPreview(app())).toBe(selectPlacedRows(app())));
});
