import { KioskScreen } from "../modes/kiosk";
import { useApp } from "../state";
import { BrokenData } from "./broken-data";

/** The page of a screen that stands in public: the map and what runs by itself over it, and nothing that leads elsewhere. */
export function PublicScreen() {
  const isBroken = useApp((app) => app.geodata.status === "failed");
  return isBroken ? <BrokenData /> : <KioskScreen />;
}
