/** Keys that leave, enlarge, print, save, search or open what is under the page. F5 is let through: it leads back here. */
const CLOSED_KEYS = [
  "F1",
  "F3",
  "F6",
  "F7",
  "F10",
  "F11",
  "F12",
  "ContextMenu",
  "BrowserBack",
  "BrowserForward",
];
/** With Control or Command; r, which loads the same screen anew, is let through. */
const CLOSED_WITH_CONTROL = [..."+-=_0abcdefghijklmnopqstuvwxyz123456789"];
/** With Alt: the ways back and forward, home, and the menu. */
const CLOSED_WITH_ALT = ["ArrowLeft", "ArrowRight", "Home", "d", "e", "f"];

/** Whether a key is kept from the browser. */
export function isClosed({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">): boolean {
  if (CLOSED_KEYS.includes(key)) return true;
  const letter = key.toLowerCase();
  if ((ctrlKey || metaKey) && CLOSED_WITH_CONTROL.includes(letter)) return true;
  return altKey && (CLOSED_WITH_ALT.includes(key) || CLOSED_WITH_ALT.includes(letter));
}

/** Staff who set an address by keyboard cut and paste in its field. */
const EDITING = [..."acvxz"];
const isField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement;
const isEditing = ({ key, shiftKey, target }: KeyboardEvent): boolean =>
  isField(target) && !shiftKey && EDITING.includes(key.toLowerCase());

/** The mouse's own buttons for back and forward, and the wheel's, which opens a page beside. */
const SIDE_BUTTONS = [1, 3, 4];

/**
 * Shuts the ways by which a visitor could leave the page, enlarge it, mark or drag its parts, print it, or look under it, as
 * far as a page can: the rest is for the browser's kiosk flags. For the life of the page.
 */
export function lockPage(): void {
  const stop = (event: Event) => event.preventDefault();
  const active = { capture: true, passive: false };
  for (const name of ["contextmenu", "dragstart", "dragenter", "dragover", "drop", "gesturestart"])
    window.addEventListener(name, stop, active);
  window.addEventListener("selectstart", (event) => !isField(event.target) && stop(event), active);
  window.addEventListener("keydown", (event) => isClosed(event) && !isEditing(event) && stop(event), active);
  window.addEventListener("wheel", (event) => event.ctrlKey && stop(event), active);
  for (const name of ["mousedown", "mouseup", "auxclick"] as const)
    window.addEventListener(name, (event) => SIDE_BUTTONS.includes(event.button) && stop(event), active);
  window.addEventListener("click", (event) => leadsOut(event.target) && stop(event), active);
  document.documentElement.dataset.kiosk = "";
}

/** A link of any kind, but the download that staff asked for. */
const leadsOut = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("a[href]:not([download])") !== null;
