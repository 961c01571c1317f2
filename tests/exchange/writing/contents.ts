import * as fc from "fast-check";
import type { Geometry, Position } from "geojson";
import type {
  ColumnKind,
  ExportCell,
  ExportContent,
  ExportFeatures,
  ExportTable,
} from "../../../src/domain/export";

/** What XML and SQLite keep too: no controls but those of a text, no halves of characters. */
const words = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll(/[^\t\n\p{L}\p{N}\p{P}\p{S} ]/gu, ""))
  .filter((text) => text !== "");
/** Text that no reader takes for a number, a date, or blanks around one. */
export const plainWords = words.map((text) => `a${text.trim()}z`);

const numbers = fc
  .oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true }),
  )
  .map((value) => (value === 0 ? 0 : value));

const valuesOf = (kind: ColumnKind, text: fc.Arbitrary<string>): fc.Arbitrary<string | number> =>
  kind === "text" ? text : kind === "date" ? fc.constant("2031-04-01") : numbers;

const cellsOf = (kind: ColumnKind, text: fc.Arbitrary<string>): fc.Arbitrary<ExportCell> =>
  fc.option(valuesOf(kind, text), { freq: 5 });

const degrees = fc.double({ min: -80, max: 80, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const position: fc.Arbitrary<Position> = fc.tuple(degrees, degrees);

/** A box with a hole, wound as RFC 7946 wants it, or the other way round. */
const box = (isWound: boolean) =>
  fc.tuple(degrees, degrees, fc.double({ min: 0.1, max: 5, noNaN: true })).map(([west, south, size]) => {
    const ring = (inset: number): Position[] => {
      const [left, right] = [west + inset, west + size - inset];
      const [bottom, top] = [south + inset, south + size - inset];
      return [
        [left, bottom],
        [right, bottom],
        [right, top],
        [left, top],
        [left, bottom],
      ];
    };
    const rings = [ring(0), ring(size / 4).toReversed()];
    return isWound ? rings : rings.map((one) => one.toReversed());
  });

/** Geometries of every kind; all are right by RFC 7946 unless asked otherwise. */
export const geometries = (isWound = true): fc.Arbitrary<Geometry> =>
  fc.oneof(
    position.map((coordinates): Geometry => ({ type: "Point", coordinates })),
    fc
      .array(position, { minLength: 2, maxLength: 4 })
      .map((coordinates): Geometry => ({ type: "LineString", coordinates })),
    fc
      .array(fc.array(position, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 })
      .map((coordinates): Geometry => ({ type: "MultiLineString", coordinates })),
    box(isWound).map((coordinates): Geometry => ({ type: "Polygon", coordinates })),
    fc
      .array(box(isWound), { minLength: 2, maxLength: 2 })
      .map((coordinates): Geometry => ({ type: "MultiPolygon", coordinates })),
  );

const COLUMNS = [
  { id: "name", title: "Name", unit: null, kind: "text" },
  { id: "area_m2", title: "Ground", unit: "m²", kind: "number" },
  { id: "share", title: "Share", unit: "0–1", kind: "share" },
  { id: "day", title: "Day", unit: null, kind: "date" },
  { id: "residents", title: "Residents", unit: null, kind: "number" },
] as const;

/** Tables in whose rows at least the name is known. */
export const tables = (text: fc.Arbitrary<string> = words): fc.Arbitrary<ExportTable> =>
  fc
    .array(fc.tuple(text, ...COLUMNS.slice(1).map(({ kind }) => cellsOf(kind, text))), {
      minLength: 1,
      maxLength: 6,
    })
    .map((rows) => ({ id: "of-all", title: "All: a/b", columns: COLUMNS, rows, notes: ["Mind <this>"] }));

export const features = (
  text: fc.Arbitrary<string> = words,
  shape: fc.Arbitrary<Geometry | null> = fc.option(geometries(), { freq: 5 }),
): fc.Arbitrary<ExportFeatures> =>
  tables(text).chain((table) =>
    fc
      .array(shape, { minLength: table.rows.length, maxLength: table.rows.length })
      .map((list) => ({ ...table, id: "drawn", title: "Drawn", geometries: list })),
  );

export const contentOf = (...all: readonly (ExportTable | ExportFeatures)[]): ExportContent => ({
  id: "overlaps",
  title: "Overlaps & <more>",
  city: "squares",
  date: "2031-04-01",
  tables: all,
  provenance: [
    { id: "source", label: "Source", text: "=Somebody & <others>" },
    { id: "filter", label: "Filter", text: "all <b>of it</b>" },
  ],
  aboutTitle: "About",
});

export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
