import type { Wanted } from "../../domain/offline-files";

/** So many files are fetched and checked at once. */
const AT_ONCE = 4;
/** What a kept answer says of its bytes, so that the next version takes over what did not change. */
const MARK = "x-sha256";
/** Bytes are kept as they are: what was said of their way here is no longer true. */
const OF_THE_WAY = ["content-encoding", "content-length", "transfer-encoding"];

/** @returns lower-case hexadecimal digits of the SHA-256 */
export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Puts all files into a cache, each checked; those that another cache holds already are not fetched again.
 * @param root the app's folder, ending in a slash
 * @throws with the path of the first file that did not come or is not what it should be; the cache is not whole then
 */
export async function takeIn(name: string, files: readonly Wanted[], root: string): Promise<void> {
  const cache = await caches.open(name);
  const others = await caches.keys();
  const left = [...files];
  const work = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const url = new URL(file.path, root).href;
      const kept = await keptElsewhere(url, file.sha256, others);
      await cache.put(url, kept ?? (await fetched(url, file)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function fetched(url: string, { path, sha256: wanted }: Wanted): Promise<Response> {
  // Asked for anew: a cache on the way may still hold what was there before.
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return checked(response, path, wanted);
}

async function checked(response: Response, path: string, wanted: string): Promise<Response> {
  const bytes = await response.arrayBuffer();
  const got = await sha256(bytes);
  if (got !== wanted) throw new Error(`${path}: got sha256 ${got}, wanted ${wanted}`);
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  headers.set(MARK, got);
  return new Response(bytes, { headers });
}

/** Its bytes are looked at again: a disk may have lost some. */
async function keptElsewhere(
  url: string,
  wanted: string,
  names: readonly string[],
): Promise<Response | null> {
  for (const cacheName of names) {
    const kept = await caches.match(url, { cacheName });
    if (kept === undefined || kept.headers.get(MARK) !== wanted) continue;
    const whole = await checked(kept, url, wanted).catch(() => null);
    if (whole !== null) return whole;
  }
  return null;
}
