import { nextTask } from "../../analysis/pace";
import type { SystemSuggestion } from "../../domain/coordinate-system";
import { IMPORT_LIMITS, type ImportLimits } from "../../domain/dataset";
import { type Opening, openUpload, type Upload } from "../../exchange/opening/client";
import { readyOpener } from "../../exchange/opening/opener";
import { newId } from "../planner/shelf";
import { store } from "../store";
import { keyOfPlaces, keyOfSuggestion } from "./file";
import { selectArea } from "./ground";
import { keepImporting } from "./keep";
import { FIRST_CHOICES, type Importing, type ImportStage, type ImportWork, NO_WORK } from "./memory";

let current: Opening | null = null;
let isKept = false;

/** Makes ready for the file that somebody is about to choose. */
export const readyForFile = (): void => readyOpener(selectArea(store.getState()));

/** Opens a file of the visitor's; one that was on its way in is given up. It stays on this device. */
export function openOwnFile(
  file: Upload,
  limits: ImportLimits = IMPORT_LIMITS,
  open: typeof openUpload = openUpload,
): void {
  current?.cancel();
  if (!isKept) keepImporting();
  isKept = true;
  const id = `own-${newId()}`;
  const [suggested, opened] = [keyOfSuggestion(id, FIRST_CHOICES), new Date().toISOString()];
  const change = (to: Partial<Importing>) =>
    store.setState(({ importing }) => (importing?.id === id ? { importing: { ...importing, ...to } } : {}));
  const stage: ImportStage = { kind: "opening", share: 0 };
  store.setState({
    importing: { id, file: file.name, opened, stage, choices: FIRST_CHOICES, sketch: null, ...NO_WORK },
  });
  const opening = open(file, limits, {
    area: selectArea(store.getState()),
    progress: (share) => change({ stage: { kind: "opening", share } }),
    sketched: ({ positions, choice }) =>
      change({ sketch: { key: keyOfPlaces(suggested, choice), positions } }),
  });
  current = opening;
  void opening.opened.then(async (result) => {
    // The last rows have just been unpacked; the page is drawn with all of them in a task of its own.
    await nextTask();
    const { datasets, faults } = result;
    if (!result.ok) return change({ stage: { kind: "refused", faults } });
    change({ stage: { kind: "opened", datasets, faults }, ...found(suggested, result.suggestion) });
  });
}

/** What the numbers of the first layer may be, as the worker found it: nothing was said of the file by then. */
const found = (key: string, value: SystemSuggestion | undefined): Partial<ImportWork> =>
  value === undefined ? {} : { suggested: { key, state: { kind: "done", value } } };

/** Puts the file away; what was being worked out for it is given up. */
export function forgetFile(): void {
  current?.cancel();
  current = null;
  store.setState(({ selection, sheet }) => ({
    importing: null,
    ...(selection?.kind === "opened" ? { selection: null, sheet: { ...sheet, showing: "question" } } : {}),
  }));
}
