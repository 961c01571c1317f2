import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveVersion } from "../../.ci/pack/server.mjs";

let home = "";
let server: Awaited<ReturnType<typeof serveVersion>>;

async function version(name: string): Promise<void> {
  await mkdir(join(home, name, "app/geodata"), { recursive: true });
  await writeFile(join(home, name, "app/index.html"), `page of ${name}`);
  await writeFile(join(home, name, "app/geodata/città.json"), "{}");
  await writeFile(join(home, name, "headers.json"), JSON.stringify({ "X-Version": name }));
}

/** As the device does it: the link is turned in one step. */
async function turnTo(name: string): Promise<void> {
  await symlink(name, join(home, "current.new"));
  await rename(join(home, "current.new"), join(home, "current"));
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "served-"));
  await Promise.all(["one", "two"].map(version));
  await writeFile(join(home, "one/secret.txt"), "not of the app");
  await turnTo("one");
  server = await serveVersion(join(home, "current"));
});
afterAll(async () => {
  await server.close();
  await rm(home, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Asks without making the path shorter beforehand, as no browser would. */
function asks(path: string, { host = "localhost", method = "GET" } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    const asked = request({ host: "127.0.0.1", port, path, method, headers: { host } }, (response) => {
      let body = "";
      response.on("data", (piece) => {
        body += String(piece);
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

test("the page and its files are served with their type and what the version says", async () => {
  const page = await asks("/?mode=kiosk");
  expect([page.status, page.body, page.headers["x-version"]]).toEqual([200, "page of one", "one"]);
  expect(page.headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
  });
  const data = await asks("/geodata/citt%C3%A0.json");
  expect([data.status, data.headers["content-type"]]).toEqual([200, "application/json; charset=utf-8"]);
  expect(await asks("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/none.json",
  "/geodata",
  "/%",
  "/a%00b",
])("there is no %s", async (path) => {
  expect(await asks(path)).toMatchObject({ status: 404, body: "" });
});

test("who calls it by another name, or wants to write, is refused", async () => {
  expect((await asks("/", { host: "somebody.example" })).status).toBe(403);
  const written = await asks("/", { method: "POST" });
  expect([written.status, written.headers.allow]).toEqual([405, "GET, HEAD"]);
});

test("a link that is turned while it runs is followed with the next request", async () => {
  await turnTo("two");
  const page = await asks("/");
  expect([page.body, page.headers["x-version"]]).toEqual(["page of two", "two"]);
});
