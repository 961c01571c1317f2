import type { Element } from "@xmldom/xmldom";
import type { Geometry, Position } from "geojson";

/** Makes an element of KML with its children. */
export type Make = (name: string, ...children: readonly (Element | string)[]) => Element;

/** A geometry in KML 2.2 (OGC 07-147r2, 10): parts of one are a MultiGeometry. */
export function kmlGeometry(geometry: Geometry, make: Make): Element {
  switch (geometry.type) {
    case "Point":
      return make("Point", coordinates([geometry.coordinates], make));
    case "LineString":
      return make("LineString", coordinates(geometry.coordinates, make));
    case "Polygon":
      return polygon(geometry.coordinates, make);
    case "MultiPoint":
      return many(
        geometry.coordinates.map((at) => make("Point", coordinates([at], make))),
        make,
      );
    case "MultiLineString":
      return many(
        geometry.coordinates.map((line) => make("LineString", coordinates(line, make))),
        make,
      );
    case "MultiPolygon":
      return many(
        geometry.coordinates.map((rings) => polygon(rings, make)),
        make,
      );
    case "GeometryCollection":
      return many(
        geometry.geometries.map((part) => kmlGeometry(part, make)),
        make,
      );
  }
}

const many = (parts: readonly Element[], make: Make): Element => make("MultiGeometry", ...parts);

const polygon = (rings: readonly Position[][], make: Make): Element =>
  make(
    "Polygon",
    ...rings.map((ring, index) =>
      make(index === 0 ? "outerBoundaryIs" : "innerBoundaryIs", make("LinearRing", coordinates(ring, make))),
    ),
  );

const coordinates = (positions: readonly Position[], make: Make): Element =>
  make("coordinates", positions.map(([longitude, latitude]) => `${longitude},${latitude}`).join(" "));
