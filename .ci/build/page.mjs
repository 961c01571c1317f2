import { untilFirstMap } from "./first-map.mjs";
import { describe } from "./graph.mjs";

/**
 * The built page begins to load the map's code beside the shell, at low priority, instead of after it.
 * @returns {import("vite").Plugin}
 */
export function preloadMap() {
  return {
    name: "city:preload-map",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) =>
        untilFirstMap(describe(bundle, false)).map.map(({ file }) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, fetchpriority: "low", href: `./${file}` },
          injectTo: "head",
        })),
    },
  };
}

/**
 * The development server puts its own script into the page and talks to it over a socket; only there the page's
 * security policy is taken out.
 * @returns {import("vite").Plugin}
 */
export function openInDevelopment() {
  return {
    name: "city:open-in-development",
    apply: "serve",
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
  };
}
