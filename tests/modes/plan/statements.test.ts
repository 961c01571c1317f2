import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { policy } from "../../../.ci/build/policy.mjs";
import { LIBRARIES, TYPEFACE } from "../../../src/modes/plan/readings/statements/libraries";
import { kioskOf, scenariosOf } from "../../../src/modes/plan/readings/statements/storage";
import { kioskDatabase } from "../../../src/state/device/kiosk-database";
import { scenarioDatabase } from "../../../src/state/device/scenario-database";

const json = (path: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(path, "utf8"));

test("the libraries that are credited are those that the app is made of, under their own licences", () => {
  const { dependencies } = json("package.json");
  const wanted = Object.keys(dependencies ?? {})
    .sort()
    .map((name) => ({ name, licence: json(`node_modules/${name}/package.json`).license }));
  expect(LIBRARIES).toEqual(wanted);
  expect(LIBRARIES.map(({ name }) => name)).toContain(TYPEFACE);
});

test("the page about privacy names the databases as the device does", async () => {
  const open = [scenarioDatabase("somewhere"), kioskDatabase("somewhere")];
  await Promise.all(open.map((database) => database.connected()));
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names.sort()).toEqual([kioskOf("somewhere"), scenariosOf("somewhere")]);
  for (const database of open) database.close();
});

test("a page as it is built may ask nobody but its own server, as the page about privacy says", () => {
  expect(policy([])).toContain("default-src 'none'");
  expect(policy([])).toMatch(/connect-src 'self';/);
  expect(policy([])).not.toMatch(/https?:/);
});
