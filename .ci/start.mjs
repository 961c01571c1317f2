import { open } from "./command.mjs";
import { ensureInstalled } from "./install.mjs";

const FIRST_PORT = 4173;
const TRIES = 20;

await open(async () => {
  await ensureInstalled();
  const { build } = await import("vite");
  await build({ logLevel: "warn" });
  const { url } = await serveSomewhere();
  console.log(`The map is at ${url}  (stop with Ctrl+C)`);
});

/** On the port that `PORT` names and no other, or on the first free one. */
async function serveSomewhere() {
  const { serve } = await import("./serve.mjs");
  const named = Number(process.env.PORT);
  const ports = named > 0 ? [named] : Array.from({ length: TRIES }, (_, index) => FIRST_PORT + index);
  for (const port of ports) {
    const served = await serve({ root: "dist", port }).catch((error) => {
      if (error.code !== "EADDRINUSE") throw error;
    });
    if (served !== undefined) return served;
  }
  throw new Error(`Port ${ports.join(", ")} is taken: set PORT to a free one.`);
}
