import type { LayerInfo } from "./city";
import type { Finding, MendedRow } from "./doctor";
import { cellOf, idFrom, idGiver, textIn } from "./import-cells";
import type {
  ImportedLayer,
  ImportedPlace,
  LayerWishes,
  OwnSource,
  RoleCode,
  RoleContext,
  RoleResult,
} from "./import-role";
import { siteFrom } from "./import-site";
import { standsAt } from "./scenario-pilots";
import type { Site } from "./site";
import { endOf, type Steps } from "./steps";

/** Rows between two stops: each has its municipality looked for. */
const STEP = 1000;

/** A layer that a visitor brought. Whether members are missing nobody knows, so it does not count as complete. */
function layerOf({ id, name, strategy, reach }: LayerWishes, { file }: OwnSource): LayerInfo {
  return {
    id,
    file,
    name,
    singular: name,
    strategy,
    reach,
    complete: false,
    proposal: false,
    numbered: false,
    source: id,
  };
}

/**
 * The rows as a layer of the map. A layer with a reach has points and lines, one without has polygons; rows of the other kind are
 * left out.
 * @param outside numbers of the rows that lie wholly outside the perimeter
 */
export const layerFrom = (
  rows: readonly MendedRow[],
  wishes: LayerWishes,
  context: RoleContext,
  outside: ReadonlySet<number>,
): RoleResult<ImportedLayer> => endOf(layerInSteps(rows, wishes, context, outside));

/** The same, stopping every few milliseconds so that others can work; the number says how many rows are done. */
export function* layerInSteps(
  rows: readonly MendedRow[],
  wishes: LayerWishes,
  context: RoleContext,
  outside: ReadonlySet<number>,
): Steps<RoleResult<ImportedLayer>> {
  const layer = layerOf(wishes, context.source);
  const [leftOut, remarks]: [Finding<RoleCode>[], Finding<RoleCode>[]] = [[], []];
  const give = idGiver(context.taken);
  const sites: Site[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % STEP === STEP - 1) yield index;
    const { type } = row.geometry;
    const isGround = type === "Polygon" || type === "MultiPolygon";
    if (isGround !== (layer.reach === null)) {
      leftOut.push({ row: row.number, code: "other-kind", values: { kind: type } });
      continue;
    }
    const name = textIn(cellOf(row, wishes.nameField));
    if (name === "" && wishes.nameField !== null)
      remarks.push({ row: row.number, code: "name-missing", values: {} });
    const id = give(`${layer.id}-${row.number}`);
    const named = name === "" ? numbered(layer, row.number) : { it: name, en: name };
    const told = { id, name: named, status: "open", number: null, foci: [] } as const;
    sites.push(siteFrom(row, told, layer, context, outside.has(row.number)));
  }
  return { value: { layer, sites }, source: context.source, leftOut, remarks };
}

const numbered = ({ singular }: LayerInfo, number: number): Site["name"] => ({
  it: `${singular.it} ${number}`,
  en: `${singular.en} ${number}`,
});

/** The rows as places where a new pilot may stand. Those outside the perimeter stay and are named: no search can use them. */
export const placesFrom = (
  rows: readonly MendedRow[],
  nameField: number | null,
  context: RoleContext,
): RoleResult<readonly ImportedPlace[]> => endOf(placesInSteps(rows, nameField, context));

/** The same, stopping every few milliseconds so that others can work; the number says how many rows are done. */
export function* placesInSteps(
  rows: readonly MendedRow[],
  nameField: number | null,
  context: RoleContext,
): Steps<RoleResult<readonly ImportedPlace[]>> {
  const [leftOut, remarks]: [Finding<RoleCode>[], Finding<RoleCode>[]] = [[], []];
  const give = idGiver(context.taken);
  const places: ImportedPlace[] = [];
  for (const [index, { number, geometry, cells }] of rows.entries()) {
    if (index % STEP === STEP - 1) yield index;
    if (geometry.type !== "Point") {
      leftOut.push({ row: number, code: "not-a-point", values: { kind: geometry.type } });
      continue;
    }
    const name = textIn(cellOf({ cells }, nameField));
    const id = give(idFrom(name) || `row-${number}`);
    const at = standsAt({ id, geometry });
    if (context.locate(at) === null) remarks.push({ row: number, code: "outside-perimeter", values: {} });
    places.push({ id, name: name === "" ? null : name, at });
  }
  return { value: places, source: context.source, leftOut, remarks };
}
