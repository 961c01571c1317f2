import * as v from "valibot";
import { latitudeSchema, longitudeSchema } from "./city";
import { statusSchema } from "./site";
import { localisedSchema } from "./text";

const tourIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, "lower case letters, digits and hyphens"));

/** A unit as `unitKey` writes it: `m` and the code of a municipality, `z` and the id of a zone. */
const unitKeySchema = v.pipe(v.string(), v.regex(/^[mz]./, "m and a code, or z and the id of a zone"));

/** Where a chapter looks: a box, a place, or whatever shows a unit or a site whole. */
const cameraSchema = v.union([
  v.strictObject({ bounds: v.tuple([longitudeSchema, latitudeSchema, longitudeSchema, latitudeSchema]) }),
  v.strictObject({
    centre: v.tuple([longitudeSchema, latitudeSchema]),
    zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(22)),
  }),
  v.strictObject({ unit: unitKeySchema }),
  v.strictObject({ site: v.string() }),
]);
export type ChapterCamera = v.InferOutput<typeof cameraSchema>;

/** What the answer beside the map is about, in the words of a link. Strategies stand by id, not as bits. */
const selectionSchema = v.union([
  v.strictObject({ kind: v.literal("unit"), unit: unitKeySchema }),
  v.strictObject({ kind: v.literal("site"), site: v.string() }),
  v.strictObject({
    kind: v.literal("overlaps"),
    /** Absent: all patches of the overlap. */
    strategies: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1))),
    /** exactly: these strategies and no other. */
    match: v.optional(v.picklist(["all", "exactly"]), "all"),
  }),
  v.strictObject({ kind: v.literal("table") }),
]);
export type ChapterSelection = v.InferOutput<typeof selectionSchema>;

const choroplethSchema = v.union([
  v.strictObject({ kind: v.picklist(["none", "residents", "density"]) }),
  v.strictObject({ kind: v.literal("share"), strategy: v.string() }),
]);

/** What a chapter filters and switches on; what it does not name is as at the start, whatever the chapter before did. */
const filtersSchema = v.strictObject({
  strategies: v.exactOptional(v.array(v.string())),
  match: v.exactOptional(v.picklist(["any", "all", "exactly"])),
  statuses: v.exactOptional(v.array(statusSchema)),
  foci: v.exactOptional(v.array(v.string())),
  choropleth: v.exactOptional(choroplethSchema),
  reach: v.exactOptional(v.boolean()),
  density: v.exactOptional(v.boolean()),
});

/** One stop of a tour as its file has it. */
export const writtenChapterSchema = v.strictObject({
  id: tourIdSchema,
  /** With `each`, {{name}} and {{number}} stand for those of the site. */
  title: localisedSchema,
  /** Plain words. Figures are shown by the app from the data, so that no text contradicts them. */
  text: localisedSchema,
  /** null or absent: the whole area. */
  camera: v.optional(v.nullable(cameraSchema), null),
  filters: v.optional(filtersSchema, {}),
  selection: v.optional(v.nullable(selectionSchema), null),
  /** How long it stands when nobody touches. */
  seconds: v.optional(v.pipe(v.number(), v.minValue(3), v.maxValue(120)), 10),
  /** A layer: told once for each of its sites, which it shows and opens. */
  each: v.exactOptional(v.string()),
});
export type WrittenChapter = v.InferOutput<typeof writtenChapterSchema>;
export type Chapter = Omit<WrittenChapter, "each">;

/** A tour's file without its chapters, which are checked one by one: one that is wrong does not take the others along. */
export const tourFrameSchema = v.strictObject({
  id: tourIdSchema,
  title: localisedSchema,
  /** What it tells, in one sentence. */
  about: localisedSchema,
  chapters: v.pipe(v.array(v.unknown()), v.minLength(1)),
});
export type TourFrame = Omit<v.InferOutput<typeof tourFrameSchema>, "chapters">;

/** A tour as its file has it. */
export interface WrittenTour extends TourFrame {
  readonly chapters: readonly WrittenChapter[];
}

/** A tour as it is told: every chapter stands for itself, and there is at least one. */
export interface Tour extends TourFrame {
  readonly chapters: readonly Chapter[];
}
