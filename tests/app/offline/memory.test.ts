import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Memory } from "../../../src/app/offline/memory";
import { EMPTY_SHELF, staged } from "../../../src/app/offline/shelf";

const ROOT = "https://maps.example.org/some/folder/";
const PLACE = `${ROOT}kept-versions.json`;
const version = { app: "app", data: "data" };

/** The browser's caches, by name and address, and its locks, one after the other. */
let kept: Map<string, Map<string, string>>;
beforeEach(() => {
  kept = new Map();
  const last = new Map<string, Promise<unknown>>();
  vi.stubGlobal("caches", {
    match: async (url: string, { cacheName }: { cacheName: string }) => {
      const text = kept.get(cacheName)?.get(url);
      return text === undefined ? undefined : new Response(text);
    },
    open: async (name: string) => ({
      put: async (url: string, response: Response) =>
        kept.set(name, new Map(kept.get(name)).set(url, await response.text())),
    }),
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  });
  vi.stubGlobal("navigator", {
    locks: {
      request: (name: string, work: () => Promise<unknown>) => {
        const done = (last.get(name) ?? Promise.resolve()).then(work, work);
        last.set(name, done);
        return done;
      },
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("what is known of the versions is there again", async () => {
  const memory = new Memory(ROOT);
  expect(await memory.read()).toEqual(EMPTY_SHELF);
  await memory.change((shelf) => staged(shelf, version));
  expect(await new Memory(ROOT).read()).toMatchObject({ current: version, fault: null });
});

test("half of it, as a power cut leaves it, is nothing, and why is said", async () => {
  const memory = new Memory(ROOT);
  await memory.change((shelf) => staged(shelf, version));
  kept.get(memory.name("memory"))?.set(PLACE, '{"current":{"app"');
  expect(await memory.read()).toEqual({ ...EMPTY_SHELF, fault: expect.stringContaining(PLACE) });
  await memory.change((shelf) => staged(shelf, version));
  expect(await memory.read()).toMatchObject({ current: version, fault: null });
});

test("files of versions that are no longer wanted go, those of another folder stay", async () => {
  const [memory, other] = [new Memory(ROOT), new Memory("https://maps.example.org/other/")];
  for (const name of ["app", "data", "old"].map((of) => memory.name(of))) kept.set(name, new Map());
  kept.set(other.name("app"), new Map());
  const shelf = staged(EMPTY_SHELF, { app: memory.name("app"), data: memory.name("data") });
  await memory.clear(EMPTY_SHELF);
  expect(kept.size).toBe(4);
  await memory.clear(shelf);
  expect([...kept.keys()]).toEqual([memory.name("app"), memory.name("data"), other.name("app")]);
});

test("one version is taken in after the other", async () => {
  const memory = new Memory(ROOT);
  const steps: string[] = [];
  const take = (name: string) =>
    memory.alone(async () => {
      steps.push(`${name} begins`);
      await Promise.resolve();
      steps.push(`${name} ends`);
    });
  await Promise.all([take("one"), take("two")]);
  expect(steps).toEqual(["one begins", "one ends", "two begins", "two ends"]);
});
