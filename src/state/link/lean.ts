import type { LinkFields } from "./packed";

/** What is left out of a link that would be too long without, the least missed first, until it is short enough. */
const STEPS: readonly ((fields: LinkFields) => LinkFields)[] = [
  withoutUnseen,
  (fields) => changed(fields, "a", (selection) => selection.replace(/\*.*$/, "")),
  (fields) => changed(fields, "w", (page) => page.replace(/\..*$/, "")),
  ...["q", "y", "j", "a", "w", "u", "c", "f", "s", "g", "l"].map(
    (key) => (fields: LinkFields) => without(fields, [key]),
  ),
];

/**
 * The fields, then ever fewer of them: first what the mode does not show, then the sites under a tapped place, then the part
 * of a page. The rest is left out only where ids or texts are longer than a city's are, and at last all of any length.
 */
export function leaner(fields: LinkFields): readonly LinkFields[] {
  const all = [fields];
  for (const step of STEPS) all.push(step(all.at(-1) ?? fields));
  return all;
}

/** The plan alone lists its projects, and explore compares units; places are listed there and at the data desk. */
function withoutUnseen(fields: LinkFields): LinkFields {
  const mode = fields.get("o")?.split(".")[0] ?? "explore";
  const unseen = {
    explore: ["j", "y"],
    planner: ["q", "j", "y", "c"],
    plan: ["q", "c"],
    data: ["j", "y", "c"],
  };
  return without(fields, new Map(Object.entries(unseen)).get(mode) ?? []);
}

const without = (fields: LinkFields, keys: readonly string[]): LinkFields =>
  new Map([...fields].filter(([key]) => !keys.includes(key)));

const changed = (fields: LinkFields, key: string, change: (value: string) => string): LinkFields =>
  new Map([...fields].map(([other, value]) => [other, other === key ? change(value) : value]));
