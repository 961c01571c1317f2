import type { VectorSourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import { addProtocol } from "maplibre-gl";
import { PMTiles, TileType } from "pmtiles";

/** The beginning of the addresses under which MapLibre asks for its tiles. */
const PROTOCOL = "basemap";

/**
 * Lets MapLibre take tiles out of a PMTiles archive that lies in memory.
 * @returns the source that it is then drawn from
 * @throws for what is no archive of vector tiles
 */
export async function openArchive(bytes: ArrayBuffer): Promise<VectorSourceSpecification> {
  const archive = new PMTiles({
    getKey: () => PROTOCOL,
    getBytes: async (from, length) => ({ data: bytes.slice(from, from + length) }),
  });
  const { tileType, minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  if (tileType !== TileType.Mvt)
    throw new Error(`the basemap: got tiles of kind ${tileType}, wanted vector tiles (1)`);
  addProtocol(PROTOCOL, async ({ url }) => {
    const [zoom = 0, x = 0, y = 0] = url.slice(`${PROTOCOL}://`.length).split("/").map(Number);
    const tile = await archive.getZxy(zoom, x, y);
    return { data: tile?.data ?? new ArrayBuffer(0) };
  });
  return {
    type: "vector",
    tiles: [`${PROTOCOL}://{z}/{x}/{y}`],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [minLon, minLat, maxLon, maxLat],
  };
}
