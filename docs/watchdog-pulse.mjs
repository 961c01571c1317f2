import { randomBytes } from "node:crypto";
import { request } from "node:http";

/** What stands behind the title that people read: the light, and a number that grows. */
const HEARTBEAT = /kiosk:(good|watch|ill|unknown):(\d+)$/;
/** Something that does not answer within this time stands still; milliseconds. */
const ANSWER = 5000;

/** @typedef {{ title: string, url: string, type: string, webSocketDebuggerUrl: string }} Target */
/** @typedef {{ light: string, beat: number, health: Record<string, unknown> | null }} Pulse */

/**
 * What beats in the page: from its title, and from `#health`.
 * @param {number} port
 * @returns {Promise<Pulse | null>} null where no page has a heartbeat; rejects where nobody answers
 */
export async function pulse(port) {
  /** @type {Target[]} */
  const targets = JSON.parse(await fetched(port, "/json/list"));
  for (const { type, title, webSocketDebuggerUrl } of targets) {
    const [, light, beat] = HEARTBEAT.exec(title) ?? [];
    if (type !== "page" || light === undefined) continue;
    const text = await evaluated(
      webSocketDebuggerUrl,
      "document.getElementById('health')?.textContent ?? ''",
    );
    return { light, beat: Number(beat), health: text === "" ? null : JSON.parse(text) };
  }
  return null;
}

/** @returns {Promise<string>} */
function fetched(/** @type {number} */ port, /** @type {string} */ path) {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, timeout: ANSWER }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece) => {
        text += piece;
      });
      response.on("end", () => resolve(text));
      response.on("error", reject);
    });
    asked.on("timeout", () => asked.destroy(new Error("the debugging port does not answer")));
    asked.on("error", reject);
    asked.end();
  });
}

/**
 * Asks a page for the value of an expression. Node has a WebSocket of its own only since version 22, and one question in one short
 * frame and one answer are little of it (RFC 6455).
 * @returns {Promise<string>}
 */
function evaluated(/** @type {string} */ address, /** @type {string} */ expression) {
  const { hostname, port, pathname } = new URL(address);
  return new Promise((resolve, reject) => {
    const headers = {
      Connection: "Upgrade",
      Upgrade: "websocket",
      "Sec-WebSocket-Version": "13",
      "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
    };
    const asked = request({ host: hostname, port, path: pathname, headers });
    const fail = (/** @type {Error} */ error) => {
      clearTimeout(timer);
      asked.destroy();
      reject(error);
    };
    const timer = setTimeout(() => fail(new Error("the page does not answer")), ANSWER);
    asked.on("error", fail);
    asked.on("response", ({ statusCode }) => fail(new Error(`the debugging port answered ${statusCode}`)));
    asked.on("upgrade", (_, socket, first) => {
      let got = first;
      const read = (/** @type {Buffer} */ piece) => {
        got = Buffer.concat([got, piece]);
        const text = textIn(got);
        if (text === null) return;
        clearTimeout(timer);
        socket.destroy();
        resolve(String(JSON.parse(text).result?.result?.value ?? ""));
      };
      socket.on("error", fail);
      socket.on("data", read);
      socket.write(frameOf(JSON.stringify({ id: 1, method: "Runtime.evaluate", params: { expression } })));
    });
    asked.end();
  });
}

/** A masked text frame, as clients send it. */
export function frameOf(/** @type {string} */ text) {
  const body = Buffer.from(text);
  if (body.length > 0xffff) throw new Error(`a question of ${body.length} bytes is too long`);
  const length =
    body.length < 126 ? [0x80 | body.length] : [0x80 | 126, body.length >> 8, body.length & 0xff];
  const mask = randomBytes(4);
  const masked = body.map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return Buffer.concat([Buffer.from([0x81, ...length]), mask, masked]);
}

/** The text of the first message in what a server sent, or null until it is whole. A message may come in several frames. */
export function textIn(/** @type {Buffer} */ got) {
  let [at, text, isLast] = [0, "", false];
  while (!isLast) {
    if (got.length < at + 2) return null;
    isLast = (got.readUInt8(at) & 0x80) !== 0;
    const short = got.readUInt8(at + 1) & 0x7f;
    const wide = short === 126 ? 2 : short === 127 ? 8 : 0;
    if (got.length < at + 2 + wide) return null;
    const length =
      wide === 0 ? short : wide === 2 ? got.readUInt16BE(at + 2) : Number(got.readBigUInt64BE(at + 2));
    const from = at + 2 + wide;
    if (got.length < from + length) return null;
    text += got.toString("utf8", from, from + length);
    at = from + length;
  }
  return text;
}
