import { createServer } from "node:http";
import { expect, test } from "vitest";
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
