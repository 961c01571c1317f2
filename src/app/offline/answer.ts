import { DATA_FOLDER } from "./city-files";
import type { Memory } from "./memory";
import { type Shelf, started } from "./shelf";
import type { Client, Clients } from "./worker-scope";

/** Files whose names say what is in them. */
const LASTING = /^assets\//;
const PAGE = "index.html";

/** Whether an address opens a screen that stands in public, on the data that are kept. */
export function isPublicScreen(address: string): boolean {
  const { searchParams } = new URL(address);
  return searchParams.get("mode") === "kiosk" && !searchParams.has("data");
}

/** The path of a file from the app's folder; null: it is not in it. @param root ends in a slash */
export function pathIn(address: string, root: string): string | null {
  const { origin, pathname } = new URL(address);
  const folder = new URL(root);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return null;
  return decodeURI(pathname.slice(folder.pathname.length)) || PAGE;
}

/** Whether a request comes from a public screen. A worker of a page is asked for its pages: it has no address of its own that says so. */
export async function isAskedByScreen(
  { request, clientId }: { readonly request: Request; readonly clientId: string },
  clients: Clients,
): Promise<boolean> {
  if (request.mode === "navigate") return isPublicScreen(request.url);
  const client = await clients.get(clientId);
  if (client?.type === "window") return isPublicScreen(client.url);
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return windows.some(({ url }: Client) => isPublicScreen(url));
}

interface Asked {
  readonly request: Request;
  /** From the app's folder. */
  readonly path: string;
  readonly root: string;
  readonly memory: Memory;
}

/**
 * What a public screen gets: files of the version on the device and nothing else. Until there is one it is asked of the
 * server, and so are the data as long as they could not be taken in.
 */
export async function forScreen({ request, path, root, memory }: Asked): Promise<Response> {
  const isStart = request.mode === "navigate";
  const shelf = await (isStart ? memory.change(started) : memory.read());
  const kept = await memory.file(path, root, shelf);
  if (kept !== undefined) return kept;
  return mayAsk(shelf, path) ? fetch(request) : new Response("Not on this device", { status: 404 });
}

const mayAsk = ({ current }: Shelf, path: string): boolean =>
  current === null || (current.data === null && path.startsWith(DATA_FOLDER));

/** What everybody else gets: what the server has now, and what is on the device where there is no network. */
export async function forVisitor({ request, path, root, memory }: Asked): Promise<Response> {
  const kept = async () => memory.file(path, root, await memory.read());
  if (LASTING.test(path)) return (await kept()) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (unreachable) {
    const file = await kept();
    if (file === undefined) throw unreachable;
    return file;
  }
}
