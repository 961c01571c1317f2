/** A file as the browser gives it. */
export type OneFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** The loose parts of shapefiles, which are opened as if they had come in a zip. */
export interface LooseParts {
  /** Of each shapefile, by which they are called together. */
  readonly name: string;
  /** Bytes of all parts. */
  readonly size: number;
  readonly parts: readonly OneFile[];
}

/** What is opened at one go. */
export type Upload = OneFile | LooseParts;

/** One part with its bytes. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Endings of the files that a shapefile is made of, as GIS write them; only the first four are read. */
const PART = /\.(shp|dbf|prj|cpg|shx|sbn|sbx|qix|qmd|qpj|fix|cst|shp\.xml)$/i;
const SHAPES = /\.shp$/i;

const stemOf = (name: string): string => name.replace(PART, "").toLowerCase();

/**
 * What is opened of the files that somebody chose or dropped together: the first of them, or, where it is a part of a shapefile
 * whose `.shp` is among them, all the shapefiles with all their parts.
 * @returns and whether others were left; null where there is no file
 */
export function gathered(
  files: readonly OneFile[],
): { readonly upload: Upload; readonly others: boolean } | null {
  const [first] = files;
  if (first === undefined) return null;
  const shapes = files.filter(({ name }) => SHAPES.test(name));
  const stems = new Set(shapes.map(({ name }) => stemOf(name)));
  const isPart = ({ name }: OneFile) => PART.test(name) && stems.has(stemOf(name));
  if (!isPart(first)) return { upload: first, others: files.length > 1 };
  const parts = files.filter(isPart);
  const others = parts.length < files.length;
  if (parts.length === 1) return { upload: first, others };
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return { upload: { name: shapes.map(({ name }) => name).join(", "), size, parts }, others };
}
