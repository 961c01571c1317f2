import { isOfflineAsk, type OfflineAsk } from "../domain/offline";
import type { Wanted } from "../domain/offline-files";
import { forScreen, forVisitor, isAskedByScreen, pathIn } from "./offline/answer";
import { Keeper } from "./offline/keeper";
import { fallenBack, proven, type Shelf, standOf, taken } from "./offline/shelf";
import type { AskedEvent, WorkerScope } from "./offline/worker-scope";

/**
 * Keeps whole versions of the app on the device of a public screen. The worker itself is always the newest; which version it
 * serves is another matter, and changes only when the screen asks for it.
 */
declare const self: WorkerScope & { readonly __WB_MANIFEST: readonly { url: string; revision: string }[] };

const root = self.registration.scope;
const files: readonly Wanted[] = self.__WB_MANIFEST.map(({ url, revision }) => ({
  path: url,
  sha256: revision,
}));
const keeper = new Keeper(root, files);
const { memory } = keeper;

/** How long a version on trial has to prove itself before the one before comes back, in milliseconds. */
const TRIAL = 60_000;

self.addEventListener("install", (event) => event.waitUntil(keeper.takeIn().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathIn(request.url, root);
  if (request.method !== "GET" || path === null) return;
  event.respondWith(answer(event, path));
  if (request.mode === "navigate") event.waitUntil(watchTrial());
});
self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (port === undefined || !isOfflineAsk(event.data)) return;
  event.waitUntil(heard(event.data).then((shelf) => port.postMessage(standOf(shelf))));
});

async function answer(event: AskedEvent, path: string): Promise<Response> {
  const asked = { request: event.request, path, root, memory };
  if (!(await isAskedByScreen(event, self.clients))) return forVisitor(asked);
  return forScreen(asked).catch((fault: unknown) => {
    // A disk that lost the copy must not leave a black screen where there is a server.
    console.error("The copy on this device cannot be read: the server is asked.", fault);
    return fetch(event.request);
  });
}

async function heard(ask: OfflineAsk): Promise<Shelf> {
  if (ask === "look") return looked();
  if (ask === "take") return memory.change(taken);
  return ask === "proven" ? memory.change(proven) : memory.read();
}

/** What could not be taken in is told by the shelf: a look that finds nothing is no fault of who looks. */
async function looked(): Promise<Shelf> {
  await keeper.takeIn().catch(() => undefined);
  return memory.read();
}

/** A version that draws nothing cannot ask for help: after a while its pages are loaded anew with the version before. */
async function watchTrial(): Promise<void> {
  const { starts, current } = await memory.read();
  if (starts === null) return;
  await new Promise((over) => setTimeout(over, TRIAL));
  const now = await memory.read();
  if (now.starts === null || now.current?.app !== current?.app || now.current?.data !== current?.data) return;
  await memory.change(fallenBack);
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  await Promise.all(windows.map((window) => window.navigate?.(window.url)));
}
