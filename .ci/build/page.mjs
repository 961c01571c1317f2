import { untilFirstMap } from "./first-map.mjs";
import { describe } from "./graph.mjs";
import { policy } from "./policy.mjs";

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
 * The built page carries its security policy itself, since nobody knows which server it will stand on. The development
 * server puts its own script into the page and talks to it over a socket, so there it has none.
 * @param {readonly string[]} origins from which data may be opened at run time
 * @returns {import("vite").Plugin}
 */
export function securityPolicy(origins) {
  return {
    name: "city:security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy(origins) },
        injectTo: "head-prepend",
      },
    ],
  };
}
