import * as v from "valibot";

/** Metres that a pilot may be made to reach. */
export const REACH = { least: 100, most: 3000, otherwise: 500 } as const;

/** The way on the ground against the straight line. 1: reach is the straight line itself; 1.3 is usual for walking. */
export const DETOUR = { least: 1, most: 3, otherwise: 1, usual: 1.3 } as const;

/** What a scenario's values may be, in edits and in files alike. */
export const boundsSchema = {
  siteId: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, "lower case letters, digits and hyphens")),
  position: v.pipe(
    v.tuple([
      v.pipe(v.number(), v.finite(), v.minValue(-180), v.maxValue(180)),
      v.pipe(v.number(), v.finite(), v.minValue(-90), v.maxValue(90)),
    ]),
    v.readonly(),
  ),
  reach: v.pipe(v.number(), v.finite(), v.minValue(REACH.least), v.maxValue(REACH.most)),
  detour: v.pipe(v.number(), v.finite(), v.minValue(DETOUR.least), v.maxValue(DETOUR.most)),
};
