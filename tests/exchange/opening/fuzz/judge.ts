import type { Geometry } from "geojson";
import { type Dataset, FORMATS, type Format, IMPORT_LIMITS } from "../../../../src/domain/dataset";
import { openFile } from "../../../../src/exchange/opening/open-file";
import type { Opened } from "../../../../src/exchange/opening/opened";
import { createRandom } from "./random";
import { type Mutant, mutantOf } from "./seeds";

const PROTOTYPES = [Object, Array, Function, String, Number, Boolean, Map, Set, Promise, Uint8Array].map(
  ({ prototype }) => prototype,
);
const keysOf = () => PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length).join();
const untouched = keysOf();

/** The file with a number: the same for the same number, in every run. */
export function mutantNumbered(format: Format, number: number): Mutant {
  return mutantOf(format, createRandom(number * 31 + format.length * 7919));
}

/** Which file a number is where all formats take turns. */
export function turn(format: string, number: number): { readonly format: Format; readonly number: number } {
  const named = FORMATS.find((one) => one === format);
  if (named !== undefined) return { format: named, number };
  return {
    format: FORMATS[number % FORMATS.length] ?? FORMATS[0],
    number: Math.floor(number / FORMATS.length),
  };
}

/** What is wrong with what the door made of a broken file, null: nothing; and whether it let it in. */
export async function faultOf({ name, bytes }: Mutant): Promise<{ fault: string | null; isOpened: boolean }> {
  try {
    const opened = await openFile(name, bytes, IMPORT_LIMITS);
    const fault = keysOf() === untouched ? brokenPromise(opened) : "a prototype was changed";
    return { fault, isOpened: opened.ok };
  } catch (error) {
    const fault = `thrown past the door: ${error instanceof Error ? error.stack : String(error)}`;
    return { fault, isOpened: false };
  }
}

/** What the door promises of everything that it lets in. */
function brokenPromise({ ok, datasets, faults }: Opened): string | null {
  if (ok !== datasets.length > 0) return `ok is ${ok} with ${datasets.length} layers`;
  if (!ok && faults.length === 0) return "refused without a reason";
  return datasets.map(faultOfDataset).find((fault) => fault !== null) ?? null;
}

function faultOfDataset({ fields, rows }: Dataset): string | null {
  if (new Set(fields).size < fields.length) return "two fields of one name";
  const uneven = rows.find(({ cells }) => cells.length !== fields.length || !cells.every(isCell));
  if (uneven !== undefined) return `row ${uneven.number}: ${JSON.stringify(uneven.cells).slice(0, 200)}`;
  const odd = rows.find(({ geometry }) => geometry !== null && !hasNumbers(geometry));
  return odd === undefined ? null : `row ${odd.number}: ${JSON.stringify(odd.geometry).slice(0, 200)}`;
}

const isCell = (cell: unknown) =>
  cell === null ||
  ["string", "boolean"].includes(typeof cell) ||
  (typeof cell === "number" && Number.isFinite(cell));

function hasNumbers(geometry: Geometry): boolean {
  if (geometry.type === "GeometryCollection") return geometry.geometries.every(hasNumbers);
  return geometry.coordinates.flat(3).every((number) => Number.isFinite(number));
}
