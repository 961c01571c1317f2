import { clash, type Rules } from "./rules";

/**
 * Groups of candidates of which at most one may be chosen, so that every two that stand too near are in one of them.
 * Groups as large as possible make the bound of the solver tighter than pairs would: each pair that is in no group yet
 * begins one, and whoever clashes with all of its members joins.
 */
export function cliquesOf(rules: Rules): number[][] {
  if (rules.apart === null) return [];
  const near = nearOf(rules);
  const done = near.map(() => new Set<number>());
  const cliques: number[][] = [];
  near.forEach((others, candidate) => {
    for (const other of others) {
      if (other < candidate || done[candidate]?.has(other)) continue;
      const clique = [candidate, other];
      for (const more of others)
        if (more !== other && clique.every((member) => member === candidate || near[member]?.has(more)))
          clique.push(more);
      for (const member of clique) for (const mate of clique) if (member !== mate) done[member]?.add(mate);
      cliques.push(clique);
    }
  });
  return cliques;
}

/** Those that stand too near to each candidate. */
function nearOf(rules: Rules): Set<number>[] {
  return rules.places.map((_, candidate) => {
    const near = new Set<number>();
    for (let other = 0; other < rules.places.length; other += 1)
      if (clash(rules, candidate, other)) near.add(other);
    return near;
  });
}
