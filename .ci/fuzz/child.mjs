import { createServer } from "vite";

/**
 * Opens broken files one after the other in a process that can be ended: says before each which it is, and after it what was
 * wrong and how much of the processor it took.
 */
const [, , format = "", from = "0", to = "0"] = process.argv;

// A server stays open for what the door imports only when it is needed.
const server = await createServer({
  configFile: false,
  logLevel: "error",
  appType: "custom",
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { faultOf, mutantNumbered, turn } =
  /** @type {typeof import("../../tests/exchange/opening/fuzz/judge")} */ (
    await server.ssrLoadModule("/tests/exchange/opening/fuzz/judge.ts")
  );
/** Waits until it has left: a file that hangs would keep it for ever. @param {import("./watch.mjs").Said} said */
const say = (said) => new Promise((resolve) => process.send?.(said, resolve));

for (let number = Number(from); number < Number(to); number += 1) {
  const one = turn(format, number);
  const mutant = mutantNumbered(one.format, one.number);
  await say({ at: number });
  const before = process.cpuUsage();
  const judged = await faultOf(mutant);
  const { user, system } = process.cpuUsage(before);
  await say({ at: number, format: one.format, ...judged, seconds: (user + system) / 1e6 });
}
await say({ at: Number(to) });
await server.close();
process.disconnect?.();
