import { unitKey } from "../domain/unit";
import { idsOf, withoutOwn } from "./link/ids";
import { leaner } from "./link/lean";
import { type LinkFields, pack } from "./link/packed";
import {
  type Choropleth,
  FIRST_ROOTS,
  type ProjectFilters,
  type Reading,
  type Roots,
  type Selection,
  sameList,
  type Together,
} from "./roots";
import type { App } from "./store";

/** The newest form of links that this app writes; it reads all of them for ever. */
export const LINK_VERSION = 2;

/**
 * The most characters of a link to a state without edits: 200 with `#` and an address of up to 59 before it. Longer ones are
 * packed.
 */
const MOST = 140;

/** The roots, with the city's data if they are there: what a link may name by a short code. */
export type Linked = Roots & Partial<Pick<App, "geodata" | "own">>;

/**
 * The roots as the part of an address after `#`, at most 140 characters; what is as at the start is left out. In words
 * (`v=1`) as long as that is short enough, else packed (`v=2&z=…`), in which strategies, foci and statuses stand in the
 * order of the city's lists.
 *
 * Not in a link: a public screen's mode, the visitor's own data and what is selected of them, the task outside the modes
 * that have one, and what is left out one after the other where even the packed form would be too long, see `leaner`: the
 * search, the project filters and the compared units that the mode does not show, the sites under a tapped place, the part of a page.
 */
export function writeLink(roots: Linked): string {
  const fields = fieldsOf(roots);
  const words = new URLSearchParams([["v", "1"], ...fields]).toString().replaceAll("%2C", ",");
  if (words.length <= MOST) return words;
  const ids = idsOf(roots);
  for (const few of leaner(fields)) {
    const link = `v=${LINK_VERSION}&z=${pack(few, ids)}`;
    if (link.length <= MOST) return link;
  }
  throw new Error(`A link has at most ${MOST} characters, got ${words.length} and no way to shorten them`);
}

function fieldsOf(roots: Linked): LinkFields {
  const parts: readonly (readonly [string, string])[] = [
    ["l", roots.language],
    ["o", writeMode(roots)],
    ["s", roots.strategies.join(".")],
    ["x", roots.match === FIRST_ROOTS.match ? "" : roots.match],
    ["t", sameList(roots.statuses, FIRST_ROOTS.statuses) ? "" : roots.statuses.join(".") || "none"],
    ["f", roots.foci.join(".")],
    ["u", roots.unit === null ? "" : unitKey(roots.unit)],
    ["q", roots.search],
    ["p", roots.withProvisional ? "" : "0"],
    ["a", writeSelection(withoutOwn(roots))],
    ["b", roots.door === FIRST_ROOTS.door ? "" : roots.door],
    ["w", writeReading(roots.reading)],
    ["j", writeProjects(roots.projects)],
    ["y", roots.projects.search],
    ["c", roots.compared.map(unitKey).join(".")],
    ["g", writeChoropleth(roots.choropleth)],
    ["d", roots.density ? "1" : ""],
    ["r", roots.reach ? "1" : ""],
    ["k", roots.look === FIRST_ROOTS.look ? "" : roots.look],
    ["m", roots.camera === null ? "" : [...roots.camera.centre, roots.camera.zoom].join(",")],
  ];
  return new Map(parts.filter(([, value]) => value !== ""));
}

function writeMode({ mode, task }: Roots): string {
  if (mode === FIRST_ROOTS.mode || mode === "kiosk") return "";
  return task === FIRST_ROOTS.task ? mode : `${mode}.${task}`;
}

function writeChoropleth(choropleth: Choropleth): string {
  if (choropleth.kind === "share") return `share.${choropleth.strategy}`;
  return choropleth.kind === "none" || choropleth.kind === "own" ? "" : choropleth.kind;
}

const writeReading = (reading: Reading | null): string =>
  reading === null ? "" : reading.at === null ? reading.page : `${reading.page}.${reading.at}`;

/** Each wish in its own place, so that one can be left out. */
function writeProjects({ planStrategy, strategy, place }: ProjectFilters): string {
  const wishes = [planStrategy, strategy, place].map((wish) => wish ?? "");
  return wishes.some(Boolean) ? wishes.join(".") : "";
}

function writeSelection(selection: Selection | null): string {
  if (selection === null) return "";
  switch (selection.kind) {
    case "unit":
      return `unit.${unitKey(selection.unit)}`;
    case "place":
      return `place.${[selection.position.join(","), ...selection.under].join("*")}`;
    case "overlaps":
      return ["overlaps", ...writeTogether(selection.together)].join(".");
    case "compare":
    case "table":
      return selection.kind;
    case "opened":
      return "";
    case "matrix":
      return selection.strategy === null ? "matrix" : `matrix.${selection.strategy}`;
    case "report":
      return `report.${selection.report}`;
    default:
      return `${selection.kind}.${selection.id}`;
  }
}

function writeTogether(together: Together | null): (string | number)[] {
  if (together === null) return [];
  return together.match === "all" ? [together.subset] : [together.subset, together.match];
}
