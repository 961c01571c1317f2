import type { Page } from "playwright-core";

/** What no journey may see, whatever it is about. */
export interface Watch {
  /** Scripts that failed, in the page's own words. */
  readonly errors: readonly string[];
  /** Requests that left this machine, or were kept from it. */
  readonly strangers: readonly string[];
}

/**
 * Listens to a page from before it is opened: errors of its scripts, breaches of its security policy (the console
 * names them), and requests to anyone but its own server.
 */
export function watch(page: Page, home: string): Watch {
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  page.context().on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== new URL(home).origin) strangers.push(request.url());
  });
  return { errors, strangers };
}
