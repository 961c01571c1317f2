import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect } from "vitest";
import { comesToSay, isKept, minutesPass, onDevice, rewrite, seal, titled } from "./device";

const CITY = "geodata/city.json";
const renamed = (text: string) => text.replaceAll("Torino metropolitana", "Una città più nuova");
const sum = (text: string) => createHash("sha256").update(text).digest("hex");
/** The worker of a version whose page has these bytes. */
const listing = (page: string) => (script: string) =>
  script.replace(
    /"revision":"[0-9a-f]{64}","url":"index\.html"/,
    `"revision":"${sum(page)}","url":"index.html"`,
  );

onDevice("after one visit the screen starts with the network off", async ({ screen, unplug }) => {
  const first = await screen();
  await isKept(first.page);
  await first.page.close();
  await unplug();
  const second = await screen();
  await titled(second.page, /Torino/);
});

onDevice(
  "a screen on the device asks nobody for anything but its next worker",
  async ({ screen, unplug, home }) => {
    const first = await screen();
    await isKept(first.page);
    await first.page.close();
    await unplug();
    const asked = new Set<string>();
    const server = createServer(({ url = "" }, response) => {
      asked.add(url);
      response.writeHead(503).end();
    });
    await new Promise<void>((listening) => server.listen(Number(new URL(home).port), "127.0.0.1", listening));
    await first.page.context().setOffline(false);
    const second = await screen();
    await minutesPass(second.page, 2);
    server.closeAllConnections();
    server.close();
    expect([...asked].filter((url) => url !== "/service-worker.js")).toEqual([]);
  },
);

onDevice("new data are taken when nobody is there", async ({ screen, app }) => {
  const { page } = await screen();
  await isKept(page);
  await rewrite(join(app, CITY), renamed);
  await seal(app, ["city.json"]);
  await comesToSay(page, /Una città più nuova/);
});

onDevice(
  "data that are not what they should be are not taken, and the log says why",
  async ({ screen, app }) => {
    const { page } = await screen();
    await isKept(page);
    await rewrite(join(app, CITY), renamed);
    await seal(app, ["city.json"]);
    await rewrite(join(app, CITY), (text) => `${text} `);
    await comesToSay(page, /update-failed[^}]*city\.json/);
    await page.reload();
    await titled(page, /Torino/);
  },
);

onDevice("a version of which a part is missing is not taken", async ({ screen, app }) => {
  const { page } = await screen();
  await isKept(page);
  // The list names a page that the server does not have.
  await rewrite(join(app, "service-worker.js"), listing("another page"));
  await comesToSay(page, /update-failed[^}]*index\.html/);
  await page.reload();
  await titled(page, /Torino/);
});
