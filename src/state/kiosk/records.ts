import type { ExportFile } from "../../domain/export";
import type { CounterRow, LogEntry } from "../../domain/kiosk-log";
import { INTERNATIONAL, writeCsv } from "../../exchange/writing/csv";
import { saveFile } from "../../exchange/writing/save-file";
import type { DeviceTrouble } from "../device/scenario-store";
import { isTrouble } from "../device/trouble";
import { store } from "../store";
import { selectKiosk } from "./remember";

/** All that the screen wrote down about itself, the newest first. */
export async function readLog(): Promise<readonly LogEntry[]> {
  return (await selectKiosk(store.getState()).device.log.read()).toReversed();
}

/** All that was counted on this device. */
export const readCounters = (): Promise<readonly CounterRow[] | DeviceTrouble> =>
  selectKiosk(store.getState()).device.counters.read();

const COLUMNS = [
  { id: "day", title: "day", unit: null, kind: "date" },
  { id: "what", title: "what", unit: null, kind: "text" },
  { id: "which", title: "which", unit: null, kind: "text" },
  { id: "count", title: "count", unit: null, kind: "number" },
] as const;

/** The counts as a CSV, whose columns are the same in every language: screens of several places are added up. */
export function countersFile(rows: readonly CounterRow[], city: string, day: string): ExportFile {
  const cells = rows.map(({ day: on, what, which, count }) => [on, what, which === "" ? null : which, count]);
  return {
    name: `${city}-counters-${day}.csv`,
    mime: "text/csv",
    bytes: writeCsv({ columns: COLUMNS, rows: cells }, INTERNATIONAL),
  };
}

/** Hands the counts over as a download. @param day of today, in ISO 8601 */
export async function exportCounters(city: string, day: string): Promise<DeviceTrouble | null> {
  const rows = await readCounters();
  if (isTrouble(rows)) return rows;
  const { name, bytes, mime } = countersFile(rows, city, day);
  saveFile(name, bytes, mime);
  return null;
}
