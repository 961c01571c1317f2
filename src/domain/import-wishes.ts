import type { MultiPolygon, Polygon } from "geojson";
import type { ExaminationWishes } from "./doctor";
import type { ImportRole } from "./import-role";

type Wishes = Omit<ExaminationWishes, "area">;

const POINTS: Wishes = {
  kinds: ["point"],
  outside: "keep",
  severalPoints: "leave-out",
  duplicates: "leave-out",
};

/**
 * What the doctor keeps for a role, to begin with; null for a table, whose rows need no geometry. Residents at one place may well
 * be told in two rows alike, and those outside count nowhere; a pilot outside is allowed and flagged.
 * @param reach of a layer: with one it has points and lines, with null polygons
 * @param area the ground of the city, in polygons that do not overlap
 */
export function wishesFor(
  role: ImportRole,
  reach: number | null,
  area: readonly (Polygon | MultiPolygon)[],
): ExaminationWishes | null {
  switch (role) {
    case "pilots":
      return { ...POINTS, area };
    case "candidates":
      return { ...POINTS, area, outside: "leave-out", severalPoints: "split" };
    case "residents":
      return { ...POINTS, area, outside: "leave-out", duplicates: "keep" };
    case "layer":
      return {
        ...POINTS,
        area,
        kinds: reach === null ? ["ground"] : ["point", "line"],
        severalPoints: "split",
      };
    case "table":
      return null;
  }
}
