import type { LayerInfo } from "./city";
import type { MendedRow } from "./doctor";
import type { OwnSource, RoleContext } from "./import-role";
import { metres } from "./measure";
import { standsAt } from "./scenario-pilots";
import { countsIn, type Site, type Status } from "./site";

/** The accuracy of a position from a visitor's own file: no city lists it, and how good it is only the visitor knows. */
export const OWN_ACCURACY = "own";

/** What a row says of a site. */
export interface ToldSite {
  readonly id: string;
  readonly name: Site["name"];
  readonly status: Status;
  readonly number: number | null;
  readonly foci: readonly string[];
}

/**
 * A site of a layer from a row. It is nobody's working proposal: whoever opened the file stands for it.
 * @param outside whether a line or a polygon lies outside the perimeter; a point's own municipality decides
 */
export function siteFrom(
  row: MendedRow,
  told: ToldSite,
  layer: LayerInfo,
  { locate, source }: Pick<RoleContext, "locate" | "source">,
  outside: boolean,
): Site {
  const { geometry } = row;
  const isPoint = geometry.type === "Point";
  const municipality = isPoint ? locate(standsAt({ id: told.id, geometry })) : null;
  const isGround = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  return {
    ...told,
    foci: [...told.foci],
    municipality,
    outside: isPoint ? municipality === null : outside,
    category: null,
    accuracy: OWN_ACCURACY,
    accuracyMetres: source.shift,
    lines: [],
    layer: layer.id,
    strategy: layer.strategy,
    reach: isGround || layer.reach === null ? null : metres(layer.reach),
    counted: countsIn(layer, null),
    proposal: false,
    geometry,
  };
}

/** A note of where imported things come from. */
export const ownSource = (
  role: OwnSource["role"],
  file: string,
  opened: string,
  shift: number | null,
): OwnSource => ({ kind: "own", role, file, opened, shift });
