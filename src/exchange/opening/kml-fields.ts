import type { Document } from "@xmldom/xmldom";
import type { Cell } from "../../domain/dataset";

/** The fields that a KML file declares or uses, under names that cannot clash with those of the library's own. */
export interface KmlFields {
  /** The name and the cell of a property as the library gives it back. */
  read(key: string, value: unknown): readonly [string, unknown];
}

const NUMBERS = ["int", "uint", "short", "ushort", "float", "double"];

/**
 * Names each extended datum by a number before the library reads it: it keeps properties in plain objects, where
 * `__proto__` is lost, reads an empty number as 0, and every boolean as true.
 */
export function numberedFields(root: Document): KmlFields {
  const names: string[] = [];
  const places = new Map<string, number>();
  const types = new Map<string, string>();
  for (const field of Array.from(root.getElementsByTagName("SimpleField"))) {
    types.set(field.getAttribute("name") ?? "", field.getAttribute("type") ?? "string");
    field.setAttribute("type", "string");
  }
  for (const tag of ["Data", "SimpleData"]) {
    for (const datum of Array.from(root.getElementsByTagName(tag))) {
      const name = datum.getAttribute("name") ?? "";
      const place = places.get(name) ?? names.push(name) - 1;
      places.set(name, place);
      datum.setAttribute("name", `field:${place}`);
    }
  }
  return {
    read(key, value) {
      const place = /^field:(\d+)$/.exec(key)?.[1];
      const name = place === undefined ? undefined : names[Number(place)];
      if (name === undefined) return [key, value];
      return [name, typed(String(value), types.get(name) ?? "string")];
    },
  };
}

function typed(text: string, type: string): Cell {
  const bare = text.trim();
  if (bare === "") return null;
  if (NUMBERS.includes(type) && Number.isFinite(Number(bare))) return Number(bare);
  if (type === "bool" && /^(1|true)$/i.test(bare)) return true;
  if (type === "bool" && /^(0|false)$/i.test(bare)) return false;
  return text;
}
