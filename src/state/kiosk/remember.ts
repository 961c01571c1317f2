import { type App, store } from "../store";
import type { Kiosk } from "./memory";

/** @throws where no public screen was opened */
export function selectKiosk({ kiosk }: Pick<App, "kiosk">): Kiosk {
  if (kiosk === null) throw new Error("The public screen was asked for something before it was opened");
  return kiosk;
}

/** Writes to the public screen's part of the memory. @throws before it was opened: there is nothing to write to */
export function remember(change: (kiosk: Kiosk) => Partial<Kiosk>): void {
  store.setState((app) => {
    const kiosk = selectKiosk(app);
    return { kiosk: { ...kiosk, ...change(kiosk) } };
  });
}
