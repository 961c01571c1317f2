import type { City, LayerInfo } from "../../../domain/city";
import type { PilotCoverage } from "../../../domain/planner-coverage";
import type { Site } from "../../../domain/site";

/** How many of a layer's sites that count stand within the reach of at least one pilot. */
export interface LayerWithin {
  readonly layer: LayerInfo;
  readonly reached: number;
  readonly all: number;
}

/** The layers of the strategies that pilots do not serve by themselves, each with what of it is within reach. */
export function withinByLayer(
  pilots: readonly PilotCoverage[],
  counted: readonly Site[],
  { layers }: Pick<City, "layers">,
  own: LayerInfo,
): LayerWithin[] {
  const reached = new Set(pilots.flatMap(({ within }) => within.map(({ site }) => site)));
  return layers
    .filter(({ strategy }) => strategy !== null && strategy !== own.strategy)
    .map((layer) => {
      const sites = counted.filter((site) => site.layer === layer.id);
      return { layer, reached: sites.filter(({ id }) => reached.has(id)).length, all: sites.length };
    });
}
