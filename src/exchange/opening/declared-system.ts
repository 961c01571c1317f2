import type { DeclaredSystem } from "../../domain/dataset";

const NONE: DeclaredSystem = { kind: "none" };

/** What KML and GPX are always in, and GeoJSON calls CRS84. */
export const WORLD: DeclaredSystem = { kind: "epsg", code: 4326 };

/** The member `crs` of GeoJSON from before RFC 7946, which offices still write. */
export function systemOfMember(member: unknown): DeclaredSystem {
  if (typeof member !== "object" || member === null) return NONE;
  const { properties } = member as { readonly properties?: unknown };
  if (typeof properties !== "object" || properties === null) return NONE;
  const { name, code } = properties as { readonly name?: unknown; readonly code?: unknown };
  if (typeof name === "string") return systemOfName(name);
  return Number.isInteger(Number(code)) && Number(code) > 0 ? { kind: "epsg", code: Number(code) } : NONE;
}

/** `EPSG:32632`, `urn:ogc:def:crs:EPSG::32632`, `http://www.opengis.net/def/crs/EPSG/0/32632`, `…CRS84`. */
function systemOfName(name: string): DeclaredSystem {
  if (/CRS84/i.test(name)) return WORLD;
  const code = /EPSG[:/][\d.]*[:/]?(\d{4,6})\s*$/i.exec(name)?.[1];
  if (code !== undefined) return { kind: "epsg", code: Number(code) };
  return name.trim() === "" ? NONE : { kind: "text", text: name };
}

/** Well-known text, of a `.prj` for instance: the code of the whole where it names one, else the text. */
export function systemOfText(text: string): DeclaredSystem {
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  const code = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d{4,6})"?\s*\]\s*\]$/i.exec(trimmed)?.[1];
  if (code !== undefined) return { kind: "epsg", code: Number(code) };
  return trimmed === "" ? NONE : { kind: "text", text: trimmed };
}
