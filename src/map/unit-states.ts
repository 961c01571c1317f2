import { classOf } from "../domain/classes";
import type { SiteState, UnitState } from "./layers/states";
import type { Scene } from "./scene";

/** How each municipality is drawn now, by code. */
export function unitStates(
  scene: Pick<Scene, "geodata" | "inside" | "scope" | "colours" | "coloured" | "highlight" | "planning">,
): Map<string, UnitState> {
  const { geodata, inside, scope, highlight } = scene;
  return new Map(
    geodata.municipalities.map(({ code }) => [
      code,
      {
        inside: inside.has(code),
        dimmed: !scope.has(code),
        level: levelOf(scene, code),
        marked: highlight.units.has(code),
      },
    ]),
  );
}

/** Where nobody is covered, or no project lands, the map stays without colour: that is what is looked for. */
function levelOf(
  { colours, coloured, planning }: Pick<Scene, "colours" | "coloured" | "planning">,
  code: string,
): number | null {
  if (!coloured) return null;
  const value = colours.values.get(code) ?? null;
  if (value === 0 && planning !== null) return null;
  if (value === null || colours.classes === null) return -1;
  return value < colours.classes.least ? null : classOf(value, colours.classes);
}

/** Which lines and areas are marked, by id. */
export function siteStates({
  geodata,
  highlight,
}: Pick<Scene, "geodata" | "highlight">): Map<string, SiteState> {
  const drawn = geodata.sites.filter(({ geometry }) => geometry.type !== "Point");
  return new Map(drawn.map(({ id }) => [id, { marked: highlight.sites.has(id) }]));
}

/** The states that are not what they were. */
export function changedStates<State extends object>(
  wanted: ReadonlyMap<string, State>,
  applied: ReadonlyMap<string, State>,
): [string, State][] {
  return [...wanted].filter(([id, state]) => {
    const before = applied.get(id);
    return before === undefined || !same(state, before);
  });
}

function same(one: object, other: object): boolean {
  const before = new Map(Object.entries(other));
  return Object.entries(one).every(([name, value]) => before.get(name) === value);
}
