import type { gate as italian } from "../../it/kiosk/gate";
import type { Translated } from "../../messages";

/** The gate of the staff: the PIN. */
export const gate: Translated<typeof italian> = {
  title: "Staff",
  enter: "Enter the PIN",
  choose: "Choose a PIN: 4 to 12 digits",
  again: "Enter the chosen PIN again",
  different: "The two PINs differ. Begin with the first again.",
  malformed: "A PIN has 4 to 12 digits.",
  taken: "A PIN has been chosen already.",
  wrong: "This is not the right PIN.",
  wait_one: "You can try again in {{count}} second.",
  wait_other: "You can try again in {{count}} seconds.",
  lost: "The PIN on this device cannot be read. Whoever keeps the data raises pinReset in kiosk.json and reloads: a new one can then be chosen.",
  trouble: "The device does not answer: {{reason}}",
  digits: "Digits entered: {{count}}",
  erase: "Erase",
  done: "Enter",
  keep: "Confirm",
  leave: "Leave",
};
