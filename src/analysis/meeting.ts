import type { Site } from "../domain/site";
import { pathsOf } from "./distance";
import { edgesCross } from "./edge";
import { inPiece } from "./geometry";
import { boundsOf, boxesMeet, type LonLat, lonLat, type Piece, piecesOf } from "./piece";
import { placeIn } from "./place-in";
import { anyEdges } from "./relation";

/** Tells whether a shape and a piece have ground, or a stretch of line, in common; neighbours that only touch do not. */
export type Meeting = (piece: Piece) => boolean;

/** The shape of a site made ready to be tried against many pieces. */
export function meetingOf(geometry: Site["geometry"]): Meeting {
  switch (geometry.type) {
    case "Point": {
      const place = lonLat(geometry.coordinates);
      return (piece) => inPiece(place, piece);
    }
    case "LineString":
    case "MultiLineString": {
      const paths = pathsOf(geometry).map(pathMeeting);
      return (piece) => paths.some((meets) => meets(piece));
    }
    case "Polygon":
    case "MultiPolygon": {
      const pieces = piecesOf(geometry);
      return (piece) => pieces.some((own) => overlap(own, piece));
    }
  }
}

function pathMeeting(path: LonLat[]): Meeting {
  const [start] = path;
  const bounds = boundsOf(path);
  const line = { rings: [path], bounds };
  return (piece) =>
    boxesMeet(bounds, piece.bounds) &&
    (anyEdges(line, piece, edgesCross) || (start !== undefined && inPiece(start, piece)));
}

/** Whether two pieces have ground in common: their edges cross, or one lies in the other. */
export function overlap(a: Piece, b: Piece): boolean {
  if (!boxesMeet(a.bounds, b.bounds)) return false;
  return anyEdges(a, b, edgesCross) || inPiece(placeIn(a), b) || inPiece(placeIn(b), a);
}
