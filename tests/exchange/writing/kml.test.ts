import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import * as fc from "fast-check";
import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import type { ExportFeatures } from "../../../src/domain/export";
import { writeKml } from "../../../src/exchange/writing/kml";
import { writeExport } from "../../../src/exchange/writing/write-export";
import { contentOf, features, geometries, plainWords, tables, textOf } from "./contents";

const documentOf = (layer: ExportFeatures) =>
  new DOMParser().parseFromString(textOf(writeKml(contentOf(layer))), "application/xml");

/** KML knows one kind of many: its parts, whatever they are. */
function partsOf(geometry: Geometry | null): Geometry[] {
  if (geometry === null) return [];
  switch (geometry.type) {
    case "MultiPolygon":
      return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
    case "MultiLineString":
      return geometry.coordinates.map((coordinates) => ({ type: "LineString", coordinates }));
    case "GeometryCollection":
      return geometry.geometries.flatMap(partsOf);
    default:
      return [geometry];
  }
}

describe("KML", () => {
  test("what was written is read, cell for cell and place for place", () => {
    const drawn = features(plainWords, geometries());
    fc.assert(
      fc.property(drawn, (layer) => {
        const read = kml(documentOf(layer)).features;
        expect(read.map(({ geometry }) => partsOf(geometry))).toEqual(layer.geometries.map(partsOf));
        const cells = read.map(({ properties }) => layer.columns.map(({ id }) => properties?.[id] ?? null));
        expect(cells).toEqual(layer.rows);
      }),
    );
  });

  test("all is text: markup in a name or a note stays a name or a note", () => {
    const place = fc.constant<Geometry>({ type: "Point", coordinates: [7.5, 45] });
    const [layer] = fc.sample(features(fc.constant("<img src=x onerror=alert(1)>"), place), 1);
    if (layer === undefined) throw new Error("one sample");
    const document = documentOf(layer);
    expect(document.getElementsByTagName("img").length).toBe(0);
    expect(document.getElementsByTagName("name")[2]?.textContent).toBe("<img src=x onerror=alert(1)>");
    const description = document.getElementsByTagName("description")[0]?.textContent;
    expect(description).toBe("Source: =Somebody & ‹others>\nFilter: all ‹b>of it‹/b>\nDrawn: Mind ‹this>");
  });

  test("what XML cannot hold is left out", () => {
    const place = fc.constant<Geometry>({ type: "Point", coordinates: [7.5, 45] });
    const [layer] = fc.sample(features(fc.constant("a\u0000b\u001Fc\uD800d"), place), 1);
    if (layer === undefined) throw new Error("one sample");
    expect(documentOf(layer).getElementsByTagName("name")[2]?.textContent).toBe("abcd");
  });

  test("tables without places are refused", async () => {
    const [table] = fc.sample(tables(), 1);
    if (table === undefined) throw new Error("one sample");
    await expect(writeExport(contentOf(table), "kml")).rejects.toThrow("nothing in it");
  });
});
