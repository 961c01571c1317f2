import { unitKey } from "../domain/unit";
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

/** The version of the links this app writes. Older ones are read for ever. */
export const LINK_VERSION = 1;

/** The roots as the part of an address after `#`; what is as at the start is left out. */
export function writeLink(roots: Roots): string {
  const parts: [string, string][] = [
    ["o", writeMode(roots)],
    ["s", roots.strategies.join(".")],
    ["x", roots.match === FIRST_ROOTS.match ? "" : roots.match],
    ["t", sameList(roots.statuses, FIRST_ROOTS.statuses) ? "" : roots.statuses.join(".") || "none"],
    ["f", roots.foci.join(".")],
    ["u", roots.unit === null ? "" : unitKey(roots.unit)],
    ["q", roots.search],
    ["p", roots.withProvisional ? "" : "0"],
    ["a", writeSelection(roots.selection)],
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
  const filled = parts.filter(([, value]) => value !== "");
  return new URLSearchParams([["v", String(LINK_VERSION)], ["l", roots.language], ...filled])
    .toString()
    .replaceAll("%2C", ",");
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
