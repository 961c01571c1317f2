import { cp, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import sirv from "sirv";

/**
 * The city's data stand beside the built app as plain files, so that another city is another folder.
 * The page's title and language come from them too.
 * @param {string} folder where the data are; the app always finds them at `geodata/`
 * @returns {import("vite").Plugin}
 */
export function geodata(folder) {
  let target = "";
  return {
    name: "city:geodata",
    configResolved(config) {
      target = resolve(config.root, config.build.outDir, "geodata");
    },
    configureServer(server) {
      server.middlewares.use("/geodata", sirv(folder, { dev: true, etag: true }));
    },
    async transformIndexHtml(html) {
      const city = JSON.parse(await readFile(join(folder, "city.json"), "utf8"));
      return html.replace("<title></title>", `<title>${city.name.it} · ${city.plan.it}</title>`);
    },
    async writeBundle() {
      await cp(folder, target, { recursive: true });
    },
  };
}
