import type { Random } from "./random";

/** Values that stand where another was expected. */
const ODD = [
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  "",
  "x",
  "__proto__",
  "<b>",
  [],
  [[]],
  [null],
  [1, 2],
  {},
  { type: "Point" },
  { type: "GeometryCollection", geometries: [{ type: "GeometryCollection", geometries: [] }] },
] as const;
const KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "type",
  "coordinates",
  "properties",
  "id",
  "crs",
  "toString",
  "",
] as const;

/** JSON with one of its values exchanged, doubled, dropped or called by another name. */
export function mutateJson(text: string, random: Random): string {
  const root: unknown = JSON.parse(text);
  const places: { readonly holder: object; readonly key: string }[] = [];
  visit(root, (holder, key) => places.push({ holder, key }));
  const place = places[random.below(places.length)];
  if (place === undefined) return text;
  const { holder, key } = place;
  const value: unknown = Reflect.get(holder, key);
  switch (random.below(4)) {
    case 0:
      Reflect.deleteProperty(holder, key);
      break;
    case 1:
      // As JSON.parse does: a property of the object's own, whatever it is called.
      Object.defineProperty(holder, Array.isArray(holder) ? String(holder.length) : random.one(KEYS), {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      break;
    default:
      Reflect.set(holder, key, structuredClone(random.one(ODD)));
  }
  return JSON.stringify(root);
}

function visit(value: unknown, seen: (holder: object, key: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    seen(value, key);
    visit(Reflect.get(value, key), seen);
  }
}
