import { gathered, type OneFile } from "../../exchange/opening/loose-parts";
import { openOwnFile } from "./open";

/**
 * Opens what somebody chose or dropped at one go: one file, or the parts of shapefiles together.
 * @returns the name of what is opened where other files were left; else null
 */
export function openChosen(files: readonly OneFile[], open: typeof openOwnFile = openOwnFile): string | null {
  const chosen = gathered(files);
  if (chosen === null) return null;
  open(chosen.upload);
  return chosen.others ? chosen.upload.name : null;
}
