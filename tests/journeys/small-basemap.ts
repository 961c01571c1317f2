/** A ring of positions in a tile's own units, 0 to 4096, from its upper left corner. */
type Ring = readonly (readonly [x: number, y: number])[];

interface Tile {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  /** One polygon for each layer of the basemap, by the layer's name. */
  readonly layers: Readonly<Record<string, { readonly kind: string; readonly ring: Ring }>>;
}

const EXTENT = 4096;
const HEADER = 127;
const NOT_PACKED = 1;
const VECTOR = 1;

/** A PMTiles archive of one tile (version 3, https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md), not compressed. */
export function smallBasemap(tile: Tile, attribution: string, tileId: number): Buffer {
  const data = tileBytes(tile);
  const root = Buffer.concat([1, tileId, 1, data.length, 1].map(varint));
  const metadata = Buffer.from(JSON.stringify({ attribution }));
  const header = Buffer.alloc(HEADER);
  header.write("PMTiles", 0, "latin1");
  header.writeUInt8(3, 7);
  const offsets = [HEADER, root.length, HEADER + root.length, metadata.length, 0, 0];
  const places = [...offsets, HEADER + root.length + metadata.length, data.length, 1, 1, 1];
  places.forEach((place, index) => {
    header.writeBigUInt64LE(BigInt(place), 8 + 8 * index);
  });
  header.set([1, NOT_PACKED, NOT_PACKED, VECTOR, tile.zoom, tile.zoom], 96);
  const [west, north] = corner(tile.zoom, tile.x, tile.y);
  const [east, south] = corner(tile.zoom, tile.x + 1, tile.y + 1);
  [west, south, east, north].forEach((degrees, index) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index);
  });
  return Buffer.concat([header, root, metadata, data]);
}

/** The tile of a zoom in which a place lies. */
export function tileAt(zoom: number, longitude: number, latitude: number): { x: number; y: number } {
  const mercator = Math.asinh(Math.tan((latitude * Math.PI) / 180));
  const across = 2 ** zoom;
  return {
    x: Math.floor(((longitude + 180) / 360) * across),
    y: Math.floor(((1 - mercator / Math.PI) / 2) * across),
  };
}

function corner(zoom: number, x: number, y: number): [longitude: number, latitude: number] {
  const across = 2 ** zoom;
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / across))) * 180) / Math.PI;
  return [(x / across) * 360 - 180, latitude];
}

/** Mapbox's vector tile, version 2: each layer has one polygon with its kind. */
function tileBytes({ layers }: Tile): Buffer {
  const written = Object.entries(layers).map(([name, { kind, ring }]) => {
    const feature = Buffer.concat([
      bytes(2, Buffer.concat([varint(0), varint(0)])),
      number(3, 3),
      bytes(4, Buffer.concat(polygon(ring).map(varint))),
    ]);
    return bytes(
      3,
      Buffer.concat([
        bytes(1, Buffer.from(name)),
        bytes(2, feature),
        bytes(3, Buffer.from("kind")),
        bytes(4, bytes(1, Buffer.from(kind))),
        number(5, EXTENT),
        number(15, 2),
      ]),
    );
  });
  return Buffer.concat(written);
}

/** Move to the first position, draw to the others, close. */
function polygon([first = [0, 0], ...others]: Ring): number[] {
  let [x, y] = first;
  const steps = others.flatMap(([toX, toY]) => {
    const step = [zigzag(toX - x), zigzag(toY - y)];
    [x, y] = [toX, toY];
    return step;
  });
  return [
    command(1, 1),
    zigzag(first[0]),
    zigzag(first[1]),
    command(2, others.length),
    ...steps,
    command(7, 1),
  ];
}

const command = (id: number, count: number): number => id | (count << 3);
const zigzag = (value: number): number => (value << 1) ^ (value >> 31);
const number = (field: number, value: number): Buffer => Buffer.concat([varint(field << 3), varint(value)]);
const bytes = (field: number, content: Buffer): Buffer =>
  Buffer.concat([varint((field << 3) | 2), varint(content.length), content]);

function varint(value: number): Buffer {
  const digits: number[] = [];
  let left = value;
  while (left > 127) {
    digits.push((left % 128) | 128);
    left = Math.floor(left / 128);
  }
  return Buffer.from([...digits, left]);
}
