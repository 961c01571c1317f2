import * as v from "valibot";
import { contactsSchema } from "./contacts";
import { focusSchema, strategySchema } from "./strategy";
import { localisedSchema } from "./text";

/** Longitude and latitude in degrees, WGS84. */
export type Position = readonly [longitude: number, latitude: number];
/** West, south, east, north in degrees, WGS84. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export const longitudeSchema = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const latitudeSchema = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const file = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\.(geojson|json|csv)$/, "a plain file name inside geodata/"),
);

/** One tour's file: they stand in a folder of their own. */
const tourFile = v.pipe(v.string(), v.regex(/^tours\/[a-z0-9-]+\.json$/, "a plain file name inside tours/"));

/** Ground that a feature is part of; the map draws it in that tone, under everything of the strategies. */
export const groundSchema = v.picklist(["wood", "water", "gravel"]);
export type GroundKind = v.InferOutput<typeof groundSchema>;

/** One layer of features: what it is, which strategy it serves and how far it reaches. */
export const layerSchema = v.object({
  id: v.string(),
  file,
  name: localisedSchema,
  /** How one feature of the layer is called. */
  singular: localisedSchema,
  /** null: the layer is drawn and serves no strategy. */
  strategy: v.nullable(v.string()),
  /** Metres a point or a line reaches; null for polygons, which are their own influence area. */
  reach: v.nullable(v.pipe(v.number(), v.minValue(1))),
  /** false: members are known to be missing, so «not covered» is «not covered as far as known». */
  complete: v.boolean(),
  /** What is known to be missing or rough, in one sentence. */
  note: v.optional(localisedSchema),
  /** The file with the only ground on which the layer is known; without it the layer is known everywhere. */
  extent: v.optional(file),
  /** The categories that count; features of other categories are drawn and not counted. Absent: all count. */
  counts: v.optional(v.array(v.string())),
  /** The sites are a working proposal and say so wherever they stand. */
  proposal: v.boolean(),
  /** Its features are ground: rivers are water. A category may say otherwise. */
  ground: v.optional(groundSchema),
  /** Numbered marks, the strongest on the map. */
  numbered: v.boolean(),
  /** The name of the resource in datapackage.json. */
  source: v.string(),
});
export type LayerInfo = v.InferOutput<typeof layerSchema>;

export const citySchema = v.object({
  version: v.literal(1),
  id: v.string(),
  name: localisedSchema,
  plan: localisedSchema,
  languages: v.pipe(v.array(v.string()), v.includes("it"), v.includes("en")),
  bounds: v.tuple([longitudeSchema, latitudeSchema, longitudeSchema, latitudeSchema]),
  /** The year of the census that every computed figure rests on. */
  censusYear: v.number(),
  files: v.object({
    municipalities: file,
    /** Absent: the city has no homogeneous zones. */
    zones: v.optional(file),
    province: file,
    provinceOutlines: v.optional(file),
    residents: file,
    lines: v.optional(file),
  }),
  /** The folder with what the strategic plan says; absent: the city brings none. */
  planFolder: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, "a plain folder name inside geodata/"))),
  /** How the public screen behaves; absent: as the app itself would have it. */
  kiosk: v.optional(file),
  /** The tours that are told, in their order; absent: none but the one that the app makes of this very file. */
  tours: v.optional(v.array(tourFile)),
  /** Whom to write to, and who publishes the app; absent: not set yet. */
  contacts: v.optional(contactsSchema),
  /** Why some municipalities are provisional, in one or two sentences. */
  membershipNote: localisedSchema,
  /** What «working proposal» means here. */
  proposalNote: localisedSchema,
  /** The kind of data behind the residents' points of a municipality and how far it can be trusted. */
  residentMethods: v.array(
    v.object({
      id: v.string(),
      name: localisedSchema,
      /** Rough methods mark every figure that rests on them. */
      rough: v.boolean(),
    }),
  ),
  strategies: v.pipe(v.array(strategySchema), v.minLength(1), v.maxLength(6)),
  foci: v.array(focusSchema),
  categories: v.array(v.object({ id: v.string(), name: localisedSchema, ground: v.optional(groundSchema) })),
  /** How good a position is: the words for each `accuracy` a feature may carry. */
  accuracies: v.array(v.object({ id: v.string(), name: localisedSchema })),
  layers: v.array(layerSchema),
});
export type City = v.InferOutput<typeof citySchema>;
