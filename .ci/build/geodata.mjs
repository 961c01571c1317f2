import { cp, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import sirv from "sirv";

/**
 * What every city has, and what names its other files: asked for beside the shell, not after it. Not more than these: a built
 * app whose geodata/ is swapped must not ask for files of the city before.
 */
const FIRST = ["city.json", "datapackage.json"];

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
      return {
        html: html.replace("<title></title>", `<title>${city.name.it} · ${city.plan.it}</title>`),
        tags: FIRST.map((file) => ({
          tag: "link",
          attrs: { rel: "preload", as: "fetch", crossorigin: "anonymous", href: `./geodata/${file}` },
          injectTo: "head",
        })),
      };
    },
    async writeBundle() {
      await cp(folder, target, { recursive: true });
    },
  };
}
