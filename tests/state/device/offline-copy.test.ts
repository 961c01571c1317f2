import { expect, test } from "vitest";
import { keepCopy, keepStorage } from "../../../src/state/device/offline-copy";

const WHOLE = { kept: "all", waiting: false, trial: false, fault: null };

/** A worker that answers what it is asked, and one that a look may find. */
function workers(found: "activated" | "redundant" | null, answer: unknown = WHOLE) {
  const asked: unknown[] = [];
  const active = {
    postMessage: (what: unknown, [port]: MessagePort[]) => {
      asked.push(what);
      port?.postMessage(answer);
    },
  };
  const registration = {
    active,
    installing: null as unknown,
    update: async () => {
      if (found === null) return;
      const worker = Object.assign(new EventTarget(), { state: "installing" });
      registration.installing = worker;
      setTimeout(() => {
        worker.state = found;
        worker.dispatchEvent(new Event("statechange"));
      }, 5);
    },
  };
  const container = { register: async () => registration } as unknown as Pick<
    ServiceWorkerContainer,
    "register"
  >;
  return { container, asked };
}

test("each question has its answer", async () => {
  const { container, asked } = workers(null);
  const copy = await keepCopy("service-worker.js", container);
  expect(await copy.stand()).toEqual(WHOLE);
  await copy.proven();
  await copy.take();
  await copy.look();
  expect(asked).toEqual(["stand", "proven", "take", "look"]);
});

test("a look waits until a new worker has taken its version in; where it could not, its reason is asked for", async () => {
  const good = workers("activated");
  await (await keepCopy("service-worker.js", good.container)).look();
  const bad = workers("redundant");
  await (await keepCopy("service-worker.js", bad.container)).look();
  expect([good.asked, bad.asked]).toEqual([["look"], ["stand"]]);
});

test("an answer in other words is none", async () => {
  const { container } = workers(null, { kept: "perhaps" });
  const copy = await keepCopy("service-worker.js", container);
  await expect(copy.stand()).rejects.toThrow(/no stand/);
});

test("a browser that promises nothing keeps storage all the same", async () => {
  expect(await keepStorage(undefined)).toBe(false);
  expect(await keepStorage({ persist: async () => true })).toBe(true);
});
