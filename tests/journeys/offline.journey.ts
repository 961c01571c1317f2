import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect } from "vitest";
import { comesToSay, isDrawn, isKept, minutesPass, onDevice, rewrite, seal, titled } from "./device";

const CITY = "geodata/city.json";
const renamed = (text: string) => text.replaceAll("Torino metropolitana", "Una città più nuova");
const sum = (text: string) => createHash("sha256").update(text).digest("hex");
/** The worker of a version whose page has these bytes. */
const listing = (page: string) => (script: string) =>
  script.replace(
    /"revision":"[0-9a-f]{64}","url":"index\.html"/,
    `"revision":"${sum(page)}","url":"index.html"`,
  );

const BLANK = '<!doctype html><link rel="icon" href="data:,"><title>blank</title>';

onDevice(
  "after one visit the screen starts with the network off, and asks nobody for anything but its next worker",
  async ({ screen, unplug, home }) => {
    const first = await screen();
    await isKept(first.page);
    await first.page.close();
    await unplug();
    const { page } = await screen("?mode=kiosk&embed=1");
    await titled(page, /Torino/);
    const asked = new Set<string>();
    const server = createServer(({ url = "" }, response) => {
      asked.add(url);
      response.writeHead(503).end();
    });
    await new Promise<void>((listening) => server.listen(Number(new URL(home).port), "127.0.0.1", listening));
    await page.context().setOffline(false);
    await page.reload();
    await isDrawn(page);
    await minutesPass(page, 2);
    server.closeAllConnections();
    server.close();
    expect([...asked].filter((url) => !url.endsWith("/some/folder/service-worker.js"))).toEqual([]);
  },
);

onDevice(
  "an update is taken when nobody is there, and never one of which a part is missing or damaged",
  async ({ screen, app }) => {
    const { page } = await screen();
    await isKept(page);
    await rewrite(join(app, CITY), renamed);
    await seal(app, ["city.json"]);
    await rewrite(join(app, CITY), (text) => `${text} `);
    await comesToSay(page, /update-failed[^}]*city\.json/);
    const worker = join(app, "service-worker.js");
    const whole = await readFile(worker, "utf8");
    // The list names a page that the server does not have.
    await rewrite(worker, listing("another page"));
    await comesToSay(page, /update-failed[^}]*index\.html/);
    await page.reload();
    await isDrawn(page);
    await titled(page, /Torino/);
    await writeFile(worker, whole);
    await seal(app, ["city.json"]);
    for (let touch = 0; touch < 4; touch += 1) {
      await page.touchscreen.tap(180, 200);
      await page.clock.fastForward(40_000);
    }
    await titled(page, /Torino/);
    await comesToSay(page, /Una città più nuova/);
  },
);

onDevice(
  "a version that is whole and does not begin gives way to the one before",
  async ({ screen, app }) => {
    const { page } = await screen();
    await isKept(page);
    await rewrite(join(app, "service-worker.js"), listing(BLANK));
    await rewrite(join(app, "index.html"), () => BLANK);
    await comesToSay(page, /^blank /);
    // Whoever watches the screen starts it anew; the third time the version before is back.
    await page.reload();
    await page.reload();
    await titled(page, /Torino/);
    await comesToSay(page, /update-failed[^}]*did not begin/);
  },
);
