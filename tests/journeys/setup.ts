import type { TestProject } from "vitest/node";
import { ensureChromium } from "../../.ci/chromium.mjs";
import { serve } from "../../.ci/serve.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built app with its own city is served. */
    app: string;
    /** The path of the browser. */
    chromium: string;
  }
}

/** One server for all journeys; a journey that needs another city or another folder starts its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serve({ root: "dist" });
  project.provide("app", url);
  project.provide("chromium", await ensureChromium());
  return close;
}
