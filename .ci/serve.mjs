import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { originsOf, policyIn } from "./build/policy.mjs";

const FRAMED = originsOf(process.env.VITE_EMBED_ORIGINS);
const FOREVER = "public, max-age=31536000, immutable";

/**
 * Serves a folder of built files on this machine only, compressed where the build left a compressed twin.
 * @param {{ root: string, geodata?: string | undefined, folder?: string, port?: number, framed?: readonly string[] }} what
 * `geodata`: a folder that takes the place of the built `geodata/`; `folder`: where on the server the app stands,
 * with a slash at both ends; `port`: 0 takes any free one; `framed`: the origins whose pages may hold the app in a frame.
 * @returns {Promise<{ url: string, close(): Promise<void> }>} rejects when the port is taken
 */
export async function serve({ root, geodata, folder = "/", port = 0, framed = FRAMED }) {
  const rule = await ruleOf(root, framed);
  const site = sirv(root, { etag: true, brotli: true, gzip: true, setHeaders });
  const swapped =
    geodata === undefined
      ? undefined
      : sirv(geodata, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });
  const server = createServer((request, response) => {
    const missing = () => void response.writeHead(404).end("Not found");
    const path = request.url ?? "/";
    if (rule !== undefined) response.setHeader("Content-Security-Policy", rule);
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

/**
 * The page's own policy, for its workers too, with the one rule that only a header can carry: who may hold the app in a
 * frame. @returns {Promise<string | undefined>} undefined for a folder without a page
 */
async function ruleOf(/** @type {string} */ root, /** @type {readonly string[]} */ framed) {
  const html = await readFile(join(root, "index.html"), "utf8").catch(absent);
  const own = html === undefined ? undefined : policyIn(html);
  return own === undefined ? undefined : [own, ["frame-ancestors 'self'", ...framed].join(" ")].join("; ");
}

/** A folder that is served without a page; anything else that goes wrong is said. */
function absent(/** @type {NodeJS.ErrnoException} */ error) {
  if (error.code !== "ENOENT") throw error;
  return undefined;
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
