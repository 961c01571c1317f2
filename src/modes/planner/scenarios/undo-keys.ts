/** What a key is pressed with. */
export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Ctrl or Command with Z takes back, with Shift and Z or with Y does again; null for any other key. */
export function undoKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): "undo" | "redo" | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}

/** Inputs in which nothing is written, so that the keys are free. */
const NOT_WRITTEN_IN = ["range", "checkbox", "radio", "button"];

/** Whether the reader is writing there: the keys take back letters then. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_WRITTEN_IN.includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
