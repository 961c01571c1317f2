import { cachesOf, EMPTY_SHELF, type Shelf } from "./shelf";

/** The cache that holds no files but what is known of them, and the name under which it does. */
const MEMORY = "memory";

/**
 * What this app keeps in the browser's caches. An origin may carry other apps, or this one in another folder: each folder's names
 * begin with its own path.
 */
export class Memory {
  readonly #prefix: string;
  readonly #place: string;

  /** @param root the app's folder, ending in a slash */
  constructor(root: string) {
    this.#prefix = `${new URL(root).pathname} `;
    this.#place = new URL("kept-versions.json", root).href;
  }

  /** The name of a cache of this app. */
  name(of: string): string {
    return `${this.#prefix}${of}`;
  }

  async read(): Promise<Shelf> {
    const kept = await caches.match(this.#place, { cacheName: this.name(MEMORY) });
    if (kept === undefined) return EMPTY_SHELF;
    try {
      return { ...EMPTY_SHELF, ...(await kept.json()) };
    } catch (fault) {
      // A power cut may leave half of it: the versions are taken in anew, and the log says why.
      return { ...EMPTY_SHELF, fault: `${this.#place}: ${fault instanceof Error ? fault.message : fault}` };
    }
  }

  /** One change after the other, whoever asks for it: an old worker and a new one may run beside each other. */
  change(of: (shelf: Shelf) => Shelf): Promise<Shelf> {
    return navigator.locks.request(this.name(MEMORY), async () => {
      const before = await this.read();
      const now = of(before);
      if (now !== before) await this.#write(now);
      return now;
    });
  }

  /** One version is taken in after the other: who clears up must not meet a version that is only half there. */
  alone<Taken>(work: () => Promise<Taken>): Promise<Taken> {
    return navigator.locks.request(this.name("taking in"), work);
  }

  /** Forgets the files of all versions that are no longer wanted. Before there is a whole one, parts of one save the next try their way. */
  async clear(shelf: Shelf): Promise<void> {
    if (shelf.current === null) return;
    const wanted = new Set([this.name(MEMORY), ...cachesOf(shelf)]);
    const names = (await caches.keys()).filter((name) => name.startsWith(this.#prefix) && !wanted.has(name));
    await Promise.all(names.map((name) => caches.delete(name)));
  }

  /** A file of a version; undefined where it has none of that name. */
  async file(path: string, root: string, shelf: Shelf): Promise<Response | undefined> {
    const { current } = shelf;
    for (const cacheName of [current?.app, current?.data]) {
      if (typeof cacheName !== "string") continue;
      const kept = await caches.match(new URL(path, root).href, { cacheName });
      if (kept !== undefined) return kept;
    }
    return undefined;
  }

  async #write(shelf: Shelf): Promise<void> {
    const cache = await caches.open(this.name(MEMORY));
    await cache.put(this.#place, new Response(JSON.stringify(shelf)));
  }
}
