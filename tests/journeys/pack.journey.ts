import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, mkdtemp, readdir, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { pulse } from "../../docs/watchdog-pulse.mjs";

const run = promisify(execFile);
const LONG = 240_000;
/** The folder of a stick, and beside it the device. */
let place = "";
const stick = () => join(place, "stick");
const device = () => join(place, "device");
const current = () => readlink(join(device(), "current"));
const update = (...words: string[]) => run("bash", [join(stick(), "update.sh"), ...words, device()]);
const isWhole = (folder: string) =>
  run("sha256sum", ["--check", "--quiet", "--strict", "SHA256SUMS"], { cwd: folder }).then(
    () => true,
    () => false,
  );

/** Another version on the stick: the same app with a letter more in a file, and sums that say so. */
async function renew(letter: string): Promise<void> {
  await appendFile(join(stick(), "LICENSE"), letter);
  await run("bash", ["-c", "find . -type f ! -name SHA256SUMS -exec sha256sum {} + > SHA256SUMS"], {
    cwd: stick(),
  });
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "kiosk-"));
  await run("node", [".ci/pack.mjs", "--built", stick()]);
});
afterAll(() => rm(place, { recursive: true }));

test("the folder for a stick holds all that a device needs, and a sum of each file", async () => {
  expect(await isWhole(stick())).toBe(true);
  expect(await readdir(stick())).toEqual(
    expect.arrayContaining([
      "README.md",
      "app",
      "start.sh",
      "update.sh",
      "server.mjs",
      "watchdog.mjs",
      "kiosk.service",
    ]),
  );
});

test("a version comes onto the device whole, the one before stays, and a damaged stick changes nothing", {
  timeout: LONG,
}, async () => {
  await update();
  const first = await current();
  await renew("1");
  await update();
  const second = await current();
  expect(second).not.toBe(first);
  expect(await readlink(join(device(), "previous"))).toBe(first);
  await appendFile(join(stick(), "LICENSE"), "damaged");
  await expect(update()).rejects.toThrow(/damaged; nothing was changed/);
  expect(await current()).toBe(second);
  await update("--back");
  expect(await current()).toBe(first);
});

test("a power cut at any moment of an update leaves a whole version, and the next update ends it", {
  timeout: LONG,
}, async () => {
  await renew("2");
  const began = performance.now();
  await update();
  const whole = performance.now() - began;
  for (const share of [0.05, 0.25, 0.45, 0.65, 0.85]) {
    await renew(String(share));
    const cut = spawn("bash", [join(stick(), "update.sh"), device()], { detached: true, stdio: "ignore" });
    await new Promise((over) => setTimeout(over, whole * share));
    kill(cut, "SIGKILL");
    expect(await isWhole(join(device(), await current()))).toBe(true);
  }
  await update();
  expect(await isWhole(join(device(), await current()))).toBe(true);
  expect((await readdir(join(device(), "versions"))).length).toBeLessThanOrEqual(2);
});

test("from the stick to a running screen; a browser that dies is started anew", {
  timeout: LONG,
}, async () => {
  const debug = 9300 + (process.pid % 500);
  const root = process.getuid?.() === 0 ? "--no-sandbox " : "";
  const started = spawn(join(device(), "current/start.sh"), {
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      KIOSK_CHROMIUM: inject("chromium"),
      KIOSK_PORT: String(debug + 1000),
      KIOSK_DEBUG_PORT: String(debug),
      KIOSK_PROFILE: join(place, "profile"),
      KIOSK_FLAGS: `${root}--headless=new --use-angle=swiftshader --enable-unsafe-swiftshader --ignore-gpu-blocklist`,
    },
  });
  let said = "";
  started.stdout.on("data", (piece) => {
    said += String(piece);
  });
  try {
    await expect.poll(() => beats(debug), { timeout: LONG, interval: 1000 }).toBeGreaterThan(0);
    const seen = await pulse(debug);
    expect(seen?.health).toMatchObject({ form: 1, version: expect.stringMatching(/\d/) });
    expect(said).toMatch(/"event":"started","starts":1/);
    // Chromium dies; whoever watches it starts another.
    const [, pid] = /"starts":1,"pid":(\d+)/.exec(said) ?? [];
    process.kill(-Number(pid), "SIGKILL");
    await expect.poll(() => said, { timeout: LONG, interval: 500 }).toMatch(/"event":"started","starts":2/);
    await expect.poll(() => beats(debug), { timeout: LONG, interval: 1000 }).toBeGreaterThan(0);
  } finally {
    kill(started, "SIGTERM");
    await Promise.race([once(started, "exit"), new Promise((over) => setTimeout(over, 20_000))]);
    kill(started, "SIGKILL");
  }
});

test("a version that a power cut has damaged gives way to the one before at the next start", {
  timeout: LONG,
}, async () => {
  await renew("3");
  await update();
  const [now, before] = [await current(), await readlink(join(device(), "previous"))];
  await writeFile(join(device(), now, "app/index.html"), "");
  const shown = join(place, "shown");
  const screen = join(place, "screen.sh");
  await writeFile(screen, `#!/bin/bash\necho "$@" > ${shown}\nsleep 600\n`, { mode: 0o755 });
  const env = {
    ...process.env,
    KIOSK_CHROMIUM: screen,
    KIOSK_PORT: "0",
    KIOSK_PROFILE: join(place, "other"),
  };
  const started = spawn(join(device(), "current/start.sh"), {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env,
  });
  let said = "";
  started.stderr.on("data", (piece) => {
    said += String(piece);
  });
  try {
    await expect.poll(() => said, { timeout: LONG }).toMatch(/damaged, starting the version before/);
    await expect
      .poll(
        () =>
          run("cat", [shown]).then(
            ({ stdout }) => stdout,
            () => "",
          ),
        { timeout: LONG },
      )
      .toMatch(/mode=kiosk/);
    expect(said).toContain(now);
    expect(await isWhole(join(device(), before))).toBe(true);
  } finally {
    kill(started, "SIGTERM");
    await Promise.race([once(started, "exit"), new Promise((over) => setTimeout(over, 20_000))]);
    kill(started, "SIGKILL");
  }
});

const beats = async (port: number): Promise<number> => (await pulse(port).catch(() => null))?.beat ?? 0;

/** A process with all that it started: they are one group. */
function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (gone) {
    if (!(gone instanceof Error && "code" in gone && gone.code === "ESRCH")) throw gone;
  }
}
