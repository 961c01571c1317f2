import { createSelector } from "reselect";
import type { FaultCode, Finding, MendCode, RemarkCode } from "../../domain/doctor";
import type { ImportFault } from "../../domain/import-fault";
import type { RoleCode } from "../../domain/import-role";
import type { App } from "../store";
import { doneAt } from "./file";
import { becomeKey, examineKey } from "./keys";
import type { Became, Examined } from "./memory";
import { selectRole } from "./selectors";

/** The rows as they were examined for what they are to become; null until then, and for a table. */
export const selectExamined = (app: App): Examined | null => doneAt(app.importing?.examined, examineKey(app));

/** What the rows become by all that was said; null until it is worked out. */
export const selectBecame = (app: App): Became | null => doneAt(app.importing?.became, becomeKey(app));

/** All that was found in a file's rows, in the order of the file. */
export interface Findings {
  readonly mends: readonly Finding<MendCode>[];
  readonly leftOut: readonly Finding<FaultCode | RoleCode>[];
  readonly remarks: readonly Finding<RemarkCode | RoleCode>[];
}

const NOTHING: readonly never[] = [];
const byRow = (one: Finding, other: Finding) => one.row - other.row;

export const selectFindings = createSelector(
  [selectExamined, selectBecame],
  (examined, became): Findings => ({
    mends: examined?.mends ?? NOTHING,
    leftOut: [...(examined?.leftOut ?? NOTHING), ...(became?.result.leftOut ?? NOTHING)].sort(byRow),
    remarks: [...(examined?.remarks ?? NOTHING), ...(became?.result.remarks ?? NOTHING)].sort(byRow),
  }),
);

/** How many rows are taken in as what they become. */
export const selectKept = createSelector([selectBecame], (became): number => {
  switch (became?.role) {
    case undefined:
      return 0;
    case "pilots":
    case "layer":
      return became.result.value.sites.length;
    case "candidates":
      return became.result.value.length;
    case "residents":
      return became.result.value.points.counts.length;
    case "table":
      return became.result.value.rows.length;
  }
});

/** What was wrong in the file while it was opened, beside its rows. */
export const selectFileFaults = ({ importing }: App): readonly ImportFault[] =>
  importing === null || importing.stage.kind === "opening" ? NOTHING : importing.stage.faults;

/** How far the slowest of what is being worked out is, 0 to 1; null: nothing is. */
export function selectWorking({ importing }: App): number | null {
  if (importing === null) return null;
  const { suggested, placed, examined, became } = importing;
  const shares = [suggested, placed, examined, became].flatMap((worked) =>
    worked?.state.kind === "working" ? [worked.state.share] : [],
  );
  return shares.length === 0 ? null : Math.min(...shares);
}

/** Why something could not be worked out; null where nothing failed. */
export function selectBroken(app: App): string | null {
  const { importing } = app;
  if (importing === null) return null;
  const { suggested, placed, examined, became } = importing;
  const failed = [suggested, placed, examined, became].find((worked) => worked?.state.kind === "failed");
  return failed?.state.kind === "failed" ? failed.state.reason : null;
}

/** Whether it may be taken in as it is. */
export const selectCanTake = (app: App): boolean => selectRole(app) !== null && selectKept(app) > 0;
