import { kiosk as english } from "./en/kiosk";
import { kiosk as italian } from "./it/kiosk";
import { addLanguage } from "./text";

/** Makes the words of the public screen ready; they come with it. */
export function addKioskWords(): void {
  addLanguage("it", { kiosk: italian });
  addLanguage("en", { kiosk: english });
}
