import type { LogKind } from "../../domain/kiosk-log";
import {
  type Circumstances,
  type Decision,
  type Deed,
  type Healing,
  type HealingEvent,
  type Limits,
  lately,
  type ReloadReason,
  WITH_VISITOR,
} from "./healing-memory";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const MOST_RELOADS = 3;
const MOST_ERRORS = 3;
/** A single reading may come just before a collection. */
const HIGH_READINGS = 2;
/** So far over the limit nobody is waited for. */
const FAR_OVER = 1.5;
/** Shorter than this the page was begun in the hour of the reload itself. */
const PLANNED_AFTER = 120 * MINUTE;
const RELOADING = 30 * SECOND;

/** What to do about an event. Rules only: nothing is done here. */
export function decided(healing: Healing, event: HealingEvent, now: Circumstances, limits: Limits): Decision {
  if (healing.reloadingAt !== null && now.at - healing.reloadingAt < RELOADING) return { healing, deeds: [] };
  switch (event.kind) {
    case "context-lost":
      return lost(healing, now, limits);
    case "context-restored":
      return { healing: { ...healing, lostAt: null }, deeds: [log("context-restored")] };
    case "screen-error":
      return failed(healing, event.detail, now);
    case "worker-asked":
      return { healing: { ...healing, askedAt: healing.askedAt ?? now.at }, deeds: [] };
    case "worker-answered":
      return { healing: { ...healing, askedAt: null }, deeds: [] };
    case "memory":
      return measured(healing, event.megabytes, now, limits);
    case "tick":
      return passed(healing, now, limits);
  }
}

const log = (entry: LogKind, detail = ""): Deed => ({ kind: "log", entry, detail });

/** The context is given time to come back; one that is lost again and again is not waited for. */
function lost(healing: Healing, { at }: Circumstances, { contextLosses }: Limits): Decision {
  const losses = [...lately(healing.losses, at), at];
  const noted = { ...healing, losses };
  if (healing.mapGivenUp) return { healing: noted, deeds: [] };
  if (losses.length >= contextLosses) return givenUp(noted, [log("context-lost")]);
  return { healing: { ...noted, lostAt: at }, deeds: [log("context-lost")] };
}

const givenUp = (healing: Healing, deeds: readonly Deed[]): Decision => ({
  healing: { ...healing, lostAt: null, mapGivenUp: true },
  deeds: [...deeds, log("map-given-up", String(healing.losses.length)), { kind: "give-up-map" }],
});

function failed(healing: Healing, detail: string, now: Circumstances): Decision {
  const errors = [...lately(healing.errors, now.at, MINUTE), now.at];
  const noted = { ...healing, errors };
  const logged = log("screen-error", detail);
  if (errors.length < MOST_ERRORS) return { healing: noted, deeds: [logged, { kind: "show-again" }] };
  return reloaded(noted, "screen", now, [logged]);
}

/** Memory over the limit is noted when it is first met; the page is loaded anew when nobody is there, or when it cannot wait. */
function measured(
  healing: Healing,
  megabytes: number,
  now: Circumstances,
  { memoryMegabytes: most }: Limits,
): Decision {
  if (megabytes <= most) return { healing: { ...healing, high: 0 }, deeds: [] };
  const noted = { ...healing, high: healing.high + 1 };
  const deeds = healing.high === 0 ? [log("memory-high", `${Math.round(megabytes)} MB`)] : [];
  const cannotWait = now.deserted || megabytes > most * FAR_OVER;
  if (noted.high < HIGH_READINGS || !cannotWait) return { healing: noted, deeds };
  return reloaded({ ...noted, high: 0 }, "memory", now, deeds);
}

function passed(healing: Healing, now: Circumstances, limits: Limits): Decision {
  const { lostAt, askedAt, refused } = healing;
  if (lostAt !== null && now.at - lostAt >= limits.restoreSeconds * SECOND)
    return reloaded(healing, "context", now, []);
  if (askedAt !== null && now.at - askedAt >= limits.workerSeconds * SECOND)
    return reloaded({ ...healing, askedAt: null }, "worker", now, [log("worker-hung")]);
  if (now.deserted && now.hour === limits.reloadHour && now.uptime >= PLANNED_AFTER)
    return reloaded(healing, "planned", now, []);
  return refused === null ? { healing, deeds: [] } : reloaded(healing, refused, now, []);
}

/**
 * Loads the page anew, unless it was done too often lately: then it is said once and done when it was long enough ago, and a
 * context that does not come back is given up.
 */
function reloaded(
  healing: Healing,
  why: ReloadReason,
  { at, deserted }: Circumstances,
  before: readonly Deed[],
): Decision {
  const reloads = lately(healing.reloads, at);
  if (reloads.length >= MOST_RELOADS) {
    const refusal = healing.refused === null ? [log("reload-refused", why)] : [];
    if (why === "context") return givenUp({ ...healing, reloads }, [...before, ...refusal]);
    return { healing: { ...healing, reloads, refused: why }, deeds: [...before, ...refusal] };
  }
  const done = { ...healing, reloads: [...reloads, at], refused: null, lostAt: null, reloadingAt: at };
  const deed = log("reload", deserted ? why : `${why}${WITH_VISITOR}`);
  return { healing: done, deeds: [...before, deed, { kind: "reload", why }] };
}
