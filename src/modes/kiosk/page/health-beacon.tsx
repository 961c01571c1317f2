import { useEffect, useRef } from "react";
import { inLanguage } from "../../../domain/text";
import { selectGeodata, store } from "../../../state";
import { healthText, heartbeat } from "../../../state/kiosk/health";
import { keepHealth, lastHealth, onHealth } from "../../../state/kiosk/keep-health";

/** The health as a machine reads it: JSON in `#health`, and a heartbeat in the title. Nobody sees it. */
export function HealthBeacon() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let beat = 0;
    const stop = onHealth(() => {
      const health = lastHealth();
      if (health === null) return;
      beat += 1;
      if (place.current !== null) place.current.textContent = healthText(health);
      document.title = heartbeat(titleNow(), health, beat);
    });
    const rest = keepHealth();
    return () => {
      rest();
      stop();
    };
  }, []);
  return <div id="health" ref={place} hidden />;
}

function titleNow(): string {
  const app = store.getState();
  const city = selectGeodata(app)?.city;
  return city === undefined ? "" : inLanguage(city.name, app.language);
}
