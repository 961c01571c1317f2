import { useSyncExternalStore } from "react";
import type { Health, Light, LightName } from "../../../state/kiosk/health";
import { lastHealth, onHealth } from "../../../state/kiosk/keep-health";
import { type Fact, FactList, Skeleton } from "../../../ui";
import { type CityView, useCity } from "../../../view/use-city";
import { useKiosk } from "../use-kiosk";
import { writtenMoment } from "./moments";
import styles from "./staff.module.css";

/** How the screen is: a light with its word for each part, and the figures behind them. */
export function HealthPage() {
  const view = useCity();
  const health = useSyncExternalStore(onHealth, lastHealth);
  const most = useKiosk(({ settings }) => settings.memoryMegabytes);
  if (health === null) return <Skeleton lines={8} label={view.text("kiosk.staff.facts.measuring")} />;
  return (
    <>
      <ul className={styles.lights}>
        {lightsOf(health).map(([name, light]) => (
          <li key={name} className={styles.light} data-light={light}>
            <span className={styles.lamp} aria-hidden="true" />
            <span>
              <strong>{view.text(`kiosk.staff.lights.${name}`)}</strong>:{" "}
              {view.text(`kiosk.staff.light.${light}`)}
              <span className={styles.value}>{figureBehind(name, health, most, view)}</span>
            </span>
          </li>
        ))}
      </ul>
      <FactList facts={factsOf(health, view)} />
    </>
  );
}

const NAMES: readonly LightName[] = ["map", "frames", "memory", "storage", "errors", "serviceWorker"];
const lightsOf = ({ lights }: Health): [LightName, Light][] => NAMES.map((name) => [name, lights[name]]);

const MILLION = 1e6;

/** The figure behind a light, in words; empty where it is not measured. */
function figureBehind(name: LightName, health: Health, most: number, { text, figures }: CityView): string {
  const { framesPerSecond, megabytes, storage, lastErrors, serviceWorker } = health;
  const whole = (value: number) => figures.count(Math.round(value));
  switch (name) {
    case "map":
      return text(`kiosk.staff.map.${health.map}`);
    case "frames":
      return framesPerSecond === null ? "" : whole(framesPerSecond);
    case "memory":
      return megabytes === null
        ? ""
        : text("kiosk.staff.values.memory", { used: whole(megabytes), most: whole(most) });
    case "storage":
      return storage === null
        ? ""
        : text("kiosk.staff.values.storage", {
            used: whole(storage.used / MILLION),
            most: whole(storage.most / MILLION),
          });
    case "errors":
      return whole(lastErrors.length);
    case "serviceWorker":
      return text(`kiosk.staff.worker.${serviceWorker}`);
  }
}

const HOUR = 3_600;

function timeSince(seconds: number, text: CityView["text"]): string {
  const hours = Math.floor(seconds / HOUR);
  const minutes = text("kiosk.staff.facts.minutes", { count: Math.floor((seconds % HOUR) / 60) });
  return hours === 0 ? minutes : `${text("kiosk.staff.facts.hours", { count: hours })}, ${minutes}`;
}

function factsOf(health: Health, { text, figures, language }: CityView): Fact[] {
  const { version, data, uptimeSeconds, contextLosses, reloads, persistent, lastErrors } = health;
  const fact = (
    id: "version" | "data" | "uptime" | "contextLosses" | "reloads" | "persistent",
    value: string,
  ) => ({
    id,
    label: text(`kiosk.staff.facts.${id}`),
    value: value === "" ? text("common.notKnown") : value,
  });
  return [
    fact("version", version),
    fact("data", data),
    fact("uptime", timeSince(uptimeSeconds, text)),
    fact("contextLosses", figures.count(contextLosses)),
    fact("reloads", figures.count(reloads)),
    fact(
      "persistent",
      persistent === null ? "" : text(`kiosk.staff.values.${persistent ? "persistent" : "notPersistent"}`),
    ),
    {
      id: "lastErrors",
      label: text("kiosk.staff.facts.lastErrors"),
      value:
        lastErrors
          .map(({ at, kind, detail }) =>
            [writtenMoment(at, language), text(`kiosk.staff.log.kinds.${kind}`), detail]
              .filter(Boolean)
              .join(" · "),
          )
          .join("; ") || text("kiosk.staff.facts.noErrors"),
    },
  ];
}
