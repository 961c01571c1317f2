import type { Dataset } from "../../domain/dataset";

const TYPES =
  /^\s*(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY)/i;

/** Whether a text begins as well-known text does. */
export const isWkt = (text: string): boolean => TYPES.test(text);

/** The column whose every filled cell among the first is well-known text; -1: none. */
export function wktColumn({ fields, rows }: Dataset): number {
  const some = rows.slice(0, 50);
  return fields.findIndex((_, place) => {
    const texts = some.flatMap(({ cells }) => cells[place] ?? []);
    return texts.length > 0 && texts.every((text) => typeof text === "string" && isWkt(text));
  });
}
