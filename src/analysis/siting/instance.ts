/**
 * Who covers whom. Candidates and demands are numbers; a demand is one or several residents' points together. The
 * demands of candidate c are `demands[starts[c]] … demands[starts[c + 1] - 1]`, in ascending order.
 */
export interface Instance {
  readonly candidates: number;
  readonly starts: Uint32Array;
  readonly demands: Uint32Array;
  /** Residents of each demand. */
  readonly weights: Float64Array;
}

/** From one list of demands for each candidate. */
export function instanceOf(lists: readonly Uint32Array[], weights: Float64Array): Instance {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = (starts[i] ?? 0) + list.length;
  });
  const demands = new Uint32Array(starts[lists.length] ?? 0);
  lists.forEach((list, i) => {
    demands.set(list, starts[i]);
  });
  return { candidates: lists.length, starts, demands, weights };
}

/** The demands of a candidate. */
export const listOf = ({ starts, demands }: Instance, candidate: number): Uint32Array =>
  demands.subarray(starts[candidate], starts[candidate + 1]);

/** The same the other way round: the candidates of each demand, as the lists of an instance without weights. */
export function transposed({ candidates, starts, demands, weights }: Instance): Instance {
  const size = weights.length;
  const turned = new Uint32Array(size + 1);
  for (const demand of demands) turned[demand + 1] = (turned[demand + 1] ?? 0) + 1;
  for (let i = 0; i < size; i += 1) turned[i + 1] = (turned[i + 1] ?? 0) + (turned[i] ?? 0);
  const next = turned.slice();
  const owners = new Uint32Array(demands.length);
  for (let candidate = 0; candidate < candidates; candidate += 1)
    for (let i = starts[candidate] ?? 0; i < (starts[candidate + 1] ?? 0); i += 1) {
      const demand = demands[i] ?? 0;
      const at = next[demand] ?? 0;
      owners[at] = candidate;
      next[demand] = at + 1;
    }
  return { candidates: size, starts: turned, demands: owners, weights: new Float64Array(candidates) };
}

/** Only these candidates, in the order given, with demands that are covered by the same of them put together. */
export function narrowed(instance: Instance, candidates: readonly number[]): Instance {
  const narrow = instanceOf(
    candidates.map((candidate) => listOf(instance, candidate)),
    instance.weights,
  );
  const owners = transposed(narrow);
  const groups = new Map<string, number>();
  const groupOf = new Int32Array(instance.weights.length).fill(-1);
  const weights: number[] = [];
  instance.weights.forEach((weight, demand) => {
    const own = listOf(owners, demand);
    if (own.length === 0 || weight === 0) return;
    const key = own.join();
    const group = groups.get(key) ?? groups.size;
    groups.set(key, group);
    groupOf[demand] = group;
    weights[group] = (weights[group] ?? 0) + weight;
  });
  const lists = candidates.map((_, i) => groupsIn(listOf(narrow, i), groupOf));
  return instanceOf(lists, Float64Array.from(weights));
}

function groupsIn(demands: Uint32Array, groupOf: Int32Array): Uint32Array {
  const groups = new Set<number>();
  for (const demand of demands) {
    const group = groupOf[demand] ?? -1;
    if (group >= 0) groups.add(group);
  }
  return Uint32Array.from(groups).sort();
}
