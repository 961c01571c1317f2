import { IMPORT_LIMITS, type ImportLimits } from "../../domain/dataset";
import { type Opening, openUpload, type Upload } from "../../exchange/opening/client";
import { newId } from "../planner/shelf";
import { store } from "../store";
import { keepImporting } from "./keep";
import { FIRST_CHOICES, type ImportStage, NO_WORK } from "./memory";

let current: Opening | null = null;
let isKept = false;

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
  const stageIs = (stage: ImportStage) =>
    store.setState(({ importing }) => (importing?.id === id ? { importing: { ...importing, stage } } : {}));
  const opened = new Date().toISOString();
  const stage: ImportStage = { kind: "opening", share: 0 };
  store.setState({
    importing: { id, file: file.name, opened, stage, choices: FIRST_CHOICES, ...NO_WORK },
  });
  const opening = open(file, limits, { progress: (share) => stageIs({ kind: "opening", share }) });
  current = opening;
  void opening.opened.then(({ ok, datasets, faults }) =>
    stageIs(ok ? { kind: "opened", datasets, faults } : { kind: "refused", faults }),
  );
}

/** Puts the file away; what was being worked out for it is given up. */
export function forgetFile(): void {
  current?.cancel();
  current = null;
  store.setState(({ selection, sheet }) => ({
    importing: null,
    ...(selection?.kind === "opened" ? { selection: null, sheet: { ...sheet, showing: "question" } } : {}),
  }));
}
