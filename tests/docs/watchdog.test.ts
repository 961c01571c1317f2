import { createServer } from "node:http";
import { expect, test } from "vitest";
import { watch } from "../../docs/watchdog.mjs";
import { frameOf, pulse, textIn } from "../../docs/watchdog-pulse.mjs";

/** A frame as a server sends it: not masked. */
function served(text: string, isLast = true, opcode = 1): Buffer {
  const body = Buffer.from(text);
  const head = Buffer.from([(isLast ? 0x80 : 0) | opcode, Math.min(body.length, 126)]);
  const length = Buffer.alloc(body.length < 126 ? 0 : 2);
  if (length.length > 0) length.writeUInt16BE(body.length);
  return Buffer.concat([head, length, body]);
}

test("a question is one masked frame", () => {
  for (const text of ["è", "a".repeat(125), "b".repeat(126), "c".repeat(5000)]) {
    const frame = frameOf(text);
    const short = frame.readUInt8(1) & 0x7f;
    const from = short === 126 ? 8 : 6;
    const mask = frame.subarray(from - 4, from);
    const body = frame.subarray(from).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
    expect([frame.readUInt8(0), frame.readUInt8(1) >> 7, Buffer.from(body).toString()]).toEqual([
      0x81,
      1,
      text,
    ]);
  }
  expect(() => frameOf("d".repeat(70_000))).toThrow(/too long/);
});

test("an answer is read when all of it is there, in one frame or in several", () => {
  const long = "é".repeat(300);
  expect(textIn(served(long))).toBe(long);
  const parts = Buffer.concat([served("one ", false), served("and two", true, 0)]);
  expect(textIn(parts)).toBe("one and two");
  for (let length = 0; length < parts.length; length += 1)
    expect(textIn(parts.subarray(0, length))).toBeNull();
});

test("a page without a heartbeat has no pulse", async () => {
  const pages = [
    { type: "page", title: "Torino", url: "http://127.0.0.1/", webSocketDebuggerUrl: "ws://127.0.0.1:1/" },
  ];
  const server = createServer((_, response) => response.end(JSON.stringify(pages)));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  expect(await pulse(port)).toBeNull();
  server.close();
});

/** A port that nobody uses now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === "object" && address !== null ? address.port : 0;
}

test("a page whose heart stands still is started anew, and each start and light is said", async () => {
  const port = await freePort();
  const said: Record<string, unknown>[] = [];
  const command = [process.execPath, "tests/docs/still-page.mjs", String(port)];
  const stop = watch(command, { port, every: 0.1, patience: 1, grace: 30 }, (line) => said.push(line));
  const started = () => said.filter(({ event, starts }) => event === "light" || starts === 2);
  await expect.poll(() => started().length, { timeout: 40_000 }).toBeGreaterThan(2);
  await stop();
  expect(said.slice(0, 5).map(({ at, pid, ...line }) => line)).toEqual([
    { event: "started", starts: 1 },
    { event: "light", light: "good", health: { form: 1 } },
    { event: "restart", why: "the heartbeat stands still" },
    { event: "started", starts: 2 },
    { event: "light", light: "good", health: { form: 1 } },
  ]);
  await expect(pulse(port)).rejects.toThrow(/ECONNREFUSED/);
});
