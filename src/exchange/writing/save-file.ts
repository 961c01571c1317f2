import type { ExportFile } from "../../domain/export";

/** How long the browser may take to begin a download, in milliseconds; some ask where to put it first. */
const PATIENCE = 60_000;

/**
 * Hands a file to the visitor as a download. It stays on the device: its address is one of this page and ends after a
 * minute.
 */
export function saveFile(
  name: ExportFile["name"],
  bytes: ExportFile["bytes"],
  mime: ExportFile["mime"],
): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.hidden = true;
  // Some browsers only follow an anchor that stands in the page.
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
