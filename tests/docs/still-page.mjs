import { createServer } from "node:http";

/**
 * Answers on a port as Chromium's debugging port does for a page whose heart beats a few times and then stands still.
 *   node still-page.mjs <port>
 */
const BEATS = 3;
const [, , port] = process.argv;
const HEALTH = JSON.stringify({ result: { result: { value: '{"form":1}' } } });
let beats = 0;

const server = createServer((_, response) => {
  beats = Math.min(beats + 1, BEATS);
  const page = { type: "page", title: `A map · kiosk:good:${beats}`, url: "http://127.0.0.1/" };
  response.end(JSON.stringify([{ ...page, webSocketDebuggerUrl: `ws://127.0.0.1:${port}/page` }]));
});
server.on("upgrade", (_, socket) => {
  socket.on("error", () => socket.destroy());
  socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
  socket.once("data", () =>
    socket.write(Buffer.concat([Buffer.from([0x81, HEALTH.length]), Buffer.from(HEALTH)])),
  );
});
server.listen(Number(port), "127.0.0.1");
