import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { policy } from "../../../.ci/build/policy.mjs";
import { CARRIED, LIBRARIES, TYPEFACE } from "../../../src/modes/plan/readings/statements/libraries";
import { kioskOf, ownDataOf, scenariosOf } from "../../../src/modes/plan/readings/statements/storage";
import { kioskDatabase } from "../../../src/state/device/kiosk-database";
import { ownStore } from "../../../src/state/device/own-store";
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

/** A package that misspells its own licence. */
const MISSPELT: Readonly<Record<string, string>> = { "BDS-3-Clause": "BSD-3-Clause" };

test("what these bring with them is credited under its own licence, once, and in order", () => {
  const licenceOf = (name: string) => String(json(`node_modules/${name}/package.json`).license);
  for (const { name, licence } of CARRIED)
    expect([name, licence]).toEqual([name, MISSPELT[licenceOf(name)] ?? licenceOf(name)]);
  const names = [...LIBRARIES, ...CARRIED].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(CARRIED.map(({ name }) => name)).toEqual(CARRIED.map(({ name }) => name).sort());
});

test("the page about privacy names the databases as the device does", async () => {
  const open = [scenarioDatabase("somewhere"), kioskDatabase("somewhere")];
  const own = ownStore("somewhere");
  await Promise.all([...open.map((database) => database.connected()), own.readAll()]);
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names.sort()).toEqual([kioskOf("somewhere"), ownDataOf("somewhere"), scenariosOf("somewhere")]);
  own.close();
  for (const database of open) database.close();
});

test("the page about privacy names every database that the device can keep", () => {
  const device = import.meta.glob<string>("/src/state/device/*.ts", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const named = Object.values(device).flatMap((source) => [...source.matchAll(/`([a-z]+)-\$\{city\}`/g)]);
  const page = [kioskOf, ownDataOf, scenariosOf].map((nameOf) => nameOf("").slice(0, -1));
  expect(new Set(named.map(([, name]) => name))).toEqual(new Set(page));
});

test("a page as it is built may ask nobody but its own server, as the page about privacy says", () => {
  expect(policy([])).toContain("default-src 'none'");
  expect(policy([])).toMatch(/connect-src 'self';/);
  expect(policy([])).not.toMatch(/https?:/);
});
