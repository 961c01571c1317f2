import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pulse } from "./watchdog-pulse.mjs";

/**
 * Starts Chromium with the public screen, watches it through its local debugging port, and starts it anew when the page stands
 * still or Chromium ends. Plain Node 18 or newer, nothing to install.
 *   node watchdog.mjs [--port 9222] [--every 10] [--patience 60] [--grace 120] -- chromium --remote-debugging-port=9222 … address
 * Seconds: between two looks; without a new heartbeat until it is started anew; for the first heartbeat after a start.
 * It prints a line of JSON for each start and whenever the light of the health page changes.
 */

const DEFAULTS = { port: 9222, every: 10, patience: 60, grace: 120 };
const SECOND = 1000;
/** Between the polite word and the other one. */
const FAREWELL = 5 * SECOND;

/** @typedef {import("./watchdog-pulse.mjs").Pulse} Pulse */

/**
 * Runs a command for good and watches the page that it shows.
 * @param {readonly string[]} command
 * @param {Partial<typeof DEFAULTS>} [wishes]
 * @param {(line: Record<string, unknown>) => void} [say]
 * @returns {() => Promise<void>} ends both
 */
export function watch(command, wishes = {}, say = (line) => console.log(JSON.stringify(line))) {
  const rules = { ...DEFAULTS, ...wishes };
  let isOver = false;
  /** @type {import("node:child_process").ChildProcess | null} */
  let child = null;
  const tell = (/** @type {Record<string, unknown>} */ line) =>
    say({ at: new Date().toISOString(), ...line });
  const run = async () => {
    for (let starts = 1; !isOver; starts += 1) {
      const [program = "", ...words] = command;
      const running = spawn(program, words, { stdio: "ignore", detached: true });
      child = running;
      const ended = new Promise((end) => {
        running.once("exit", () => end("Chromium ended"));
        running.once("error", (error) => end(error.message));
      });
      tell({ event: "started", starts, pid: running.pid });
      const why = await Promise.race([ended, stillness(rules, tell, () => isOver || child !== running)]);
      child = null;
      if (!isOver) tell({ event: "restart", why });
      await end(running);
      if (!isOver) await wait(SECOND);
    }
  };
  const running = run();
  return async () => {
    isOver = true;
    if (child !== null) await end(child);
    await running;
  };
}

/** Looks again and again, until there was no new heartbeat for too long. @returns {Promise<string>} why */
async function stillness(
  /** @type {typeof DEFAULTS} */ { port, every, patience, grace },
  /** @type {(line: Record<string, unknown>) => void} */ tell,
  /** @type {() => boolean} */ isOver,
) {
  /** @type {Pulse | null} */
  let last = null;
  let [since, problem] = [Date.now(), "no heartbeat"];
  while (!isOver()) {
    await wait(every * SECOND);
    try {
      const now = await pulse(port);
      if (now !== null && now.beat !== last?.beat) {
        if (now.light !== last?.light) tell({ event: "light", light: now.light, health: now.health });
        [last, since, problem] = [now, Date.now(), "the heartbeat stands still"];
      }
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() - since > (last === null ? grace : patience) * SECOND) return problem;
  }
  return "stopped";
}

/** Ends Chromium with all its processes: they are one group. */
async function end(/** @type {import("node:child_process").ChildProcess} */ child) {
  const gone = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGKILL"])) {
    for (let left = FAREWELL; left > 0 && !gone(); left -= 100) {
      if (left === FAREWELL && child.pid !== undefined) kill(child.pid, signal);
      await wait(100);
    }
  }
  if (child.pid !== undefined) kill(child.pid, "SIGKILL");
}

/** A group that is gone already is what was wanted. */
function kill(/** @type {number} */ pid, /** @type {NodeJS.Signals} */ signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** @returns {Promise<void>} */
const wait = (/** @type {number} */ time) => new Promise((over) => setTimeout(over, time));

/** @returns {Partial<typeof DEFAULTS>} */
function wishesIn(/** @type {readonly string[]} */ words) {
  const named = Object.keys(DEFAULTS).flatMap((name) => {
    const at = words.indexOf(`--${name}`);
    return at < 0 ? [] : [[name, Number(words[at + 1])]];
  });
  return Object.fromEntries(named);
}

const [, script, ...words] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  const from = words.indexOf("--");
  if (from < 0 || words[from + 1] === undefined) {
    console.error("watchdog: say what to run: node watchdog.mjs -- chromium … address");
    process.exit(2);
  }
  const stop = watch(words.slice(from + 1), wishesIn(words.slice(0, from)));
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.on(signal, () => stop().then(() => process.exit(0)));
}
