import type { Site } from "../domain/site";
import { portionOf } from "./portion";

interface WithSites {
  readonly sites: readonly Site[];
}
interface Loads<Ground> {
  load(ground: Ground): Promise<void>;
}

/** What a worker takes besides: the sites of the ground that is about to be loaded, from a place of their list on. */
export interface SiteTaker {
  takeSites(from: number, sites: readonly Site[]): Promise<void>;
}

/** A reckoning whose sites may come ahead of their ground, in a worker. */
export function takingSites<Ground extends WithSites, Api extends Loads<Ground>>(api: Api): Api & SiteTaker {
  let ahead: Site[] = [];
  return {
    ...api,
    takeSites: async (from: number, sites: readonly Site[]) => {
      if (from === 0) ahead = [];
      if (from !== ahead.length) throw new Error(`Sites were wanted from ${ahead.length} on, got ${from}`);
      for (const site of sites) ahead.push(site);
    },
    load: (ground: Ground) => {
      const sites = [...ahead, ...ground.sites];
      ahead = [];
      return api.load({ ...ground, sites });
    },
  };
}

/**
 * The same reckoning, handed many sites portion after portion: a layer of tens of thousands in one message would hold the page
 * for a tenth of a second. One ground after the other, so that no two are mixed.
 */
export function handingSites<Ground extends WithSites, Api extends Loads<Ground>>(
  there: Api & SiteTaker,
): Api {
  let last: Promise<unknown> = Promise.resolve();
  const hand = async (ground: Ground): Promise<void> => {
    const { sites } = ground;
    const first = portionOf(sites, 0);
    if (first.length === sites.length) return there.load(ground);
    for (let from = 0, portion = first; from < sites.length; portion = portionOf(sites, from)) {
      await there.takeSites(from, portion);
      from += portion.length;
    }
    return there.load({ ...ground, sites: [] });
  };
  const load = (ground: Ground): Promise<void> => {
    const next = last.then(() => hand(ground));
    // Who asked for it hears of a failure; the next ground is handed over all the same.
    last = next.catch(() => undefined);
    return next;
  };
  return new Proxy(there, {
    get: (target, name) => (name === "load" ? load : Reflect.get(target, name)),
  });
}
