import { ownStore } from "../device/own-store";
import { keepOwnOnDevice } from "./keep-on-device";

let restoring: Promise<() => void> | null = null;

/** Brings back what this device keeps of the visitor's own, once for the life of the page. */
export async function restoreOwnData(city: string): Promise<void> {
  restoring ??= keepOwnOnDevice(ownStore(city));
  await restoring;
}
