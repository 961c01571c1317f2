import { createReadStream, realpathSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Serves the app to this device and to nobody else. Plain Node 18 or newer, nothing to install.
 *   node server.mjs <folder of a version> [port]
 * The folder holds app/ and headers.json; it may be a link that is turned to another version while the server runs.
 */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".wasm": "application/wasm",
  ".pmtiles": "application/vnd.pmtiles",
};
const LOCAL = "127.0.0.1";
/** Any other name in the address is somebody else's, turned to this device. */
const HOSTS = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/**
 * @param {string} version the folder of a version
 * @param {number} [port] 0 takes any free one
 * @returns {Promise<{ url: string, close(): Promise<void> }>} rejects when the port is taken
 */
export async function serveVersion(version, port = 0) {
  const server = createServer((request, response) => {
    answer(version, request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(isMissing(error) ? 404 : 500);
      response.end();
      if (!isMissing(error)) console.error(error);
    });
  });
  await new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, LOCAL, () => listening(undefined));
  });
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${LOCAL}:${taken}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  /** @type {string} */ version,
  /** @type {import("node:http").IncomingMessage} */ request,
  /** @type {import("node:http").ServerResponse} */ response,
) {
  const { method = "GET", url = "/", headers } = request;
  if (!HOSTS.test(headers.host ?? "")) return void response.writeHead(403).end();
  if (method !== "GET" && method !== "HEAD")
    return void response.writeHead(405, { allow: "GET, HEAD" }).end();
  // The version may change between two requests, and not within one.
  const folder = await realpath(version);
  const [file, own] = await Promise.all([fileFor(join(folder, "app"), url), ownHeaders(folder)]);
  const { size } = await stat(file);
  response.writeHead(200, {
    ...own,
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Content-Length": size,
    "Cache-Control": "no-cache",
  });
  if (method === "HEAD") return void response.end();
  createReadStream(file).pipe(response);
}

/** The file that an address names. Rejects for what is no file, and for what lies outside the app. */
async function fileFor(/** @type {string} */ app, /** @type {string} */ url) {
  const path = decodedPath(url);
  const file = await realpath(join(app, path.endsWith("/") ? `${path}index.html` : path));
  const inside = file.startsWith(`${app}${sep}`) && (await stat(file)).isFile();
  if (!inside) throw missing(path);
  return file;
}

function decodedPath(/** @type {string} */ url) {
  try {
    return decodeURIComponent(new URL(url, "http://local").pathname);
  } catch {
    throw missing(url);
  }
}

async function ownHeaders(/** @type {string} */ folder) {
  return JSON.parse(await readFile(join(folder, "headers.json"), "utf8"));
}

function missing(/** @type {string} */ path) {
  return Object.assign(new Error(`There is no ${path}`), { code: "ENOENT" });
}

function isMissing(/** @type {unknown} */ error) {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR" || code === "ERR_INVALID_ARG_VALUE";
}

const [, script, folder, port] = process.argv;
if (script !== undefined && folder !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  const { url } = await serveVersion(folder, Number(port ?? 0));
  console.log(url);
}
