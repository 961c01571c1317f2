import { createServer } from "node:http";
import sirv from "sirv";

const FOREVER = "public, max-age=31536000, immutable";

/**
 * Serves a folder of built files on this machine only, compressed where the build left a compressed twin.
 * @param {{ root: string, geodata?: string | undefined, folder?: string, port?: number }} what
 * `geodata`: a folder that takes the place of the built `geodata/`; `folder`: where on the server the app stands,
 * with a slash at both ends; `port`: 0 takes any free one.
 * @returns {Promise<{ url: string, close(): Promise<void> }>} rejects when the port is taken
 */
export async function serve({ root, geodata, folder = "/", port = 0 }) {
  const site = sirv(root, { etag: true, brotli: true, gzip: true, setHeaders });
  const swapped =
    geodata === undefined
      ? undefined
      : sirv(geodata, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });
  const server = createServer((request, response) => {
    const missing = () => void response.writeHead(404).end("Not found");
    const path = request.url ?? "/";
    if (!path.startsWith(folder)) return missing();
    request.url = path.slice(folder.length - 1);
    if (swapped === undefined || !request.url.startsWith("/geodata/"))
      return site(request, response, missing);
    request.url = request.url.slice("/geodata".length);
    return swapped(request, response, missing);
  });
  await listen(server, port);
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return { url: `http://localhost:${taken}${folder}`, close: () => close(server) };
}

/** Hashed files never change; all else is asked for again and answered with 304 while it is the same. */
function setHeaders(/** @type {import("node:http").ServerResponse} */ response, /** @type {string} */ path) {
  response.setHeader("Cache-Control", path.startsWith("/assets/") ? FOREVER : "no-cache");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
}

/** @returns {Promise<void>} */
function listen(/** @type {import("node:http").Server} */ server, /** @type {number} */ port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

/** @returns {Promise<void>} */
function close(/** @type {import("node:http").Server} */ server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
