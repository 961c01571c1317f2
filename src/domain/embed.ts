import * as v from "valibot";

/** Every message between a page and the map in its frame says so, and in which form it is. */
export const EMBED = "strategic-plan-map/1";

const id = v.optional(v.union([v.string(), v.number()]));
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

/** What the page around the frame may ask. */
export const askedSchema = v.variant("ask", [
  /** Where the map is: answered with `state`. */
  v.object({ app: v.literal(EMBED), ask: v.literal("state"), id }),
  /** Opens what a link holds, the part of an address after `#`: answered with `state`. */
  v.object({
    app: v.literal(EMBED),
    ask: v.literal("open"),
    id,
    link: v.pipe(v.string(), v.maxLength(2000)),
  }),
  /** Flies to a box in degrees: west, south, east, north. */
  v.object({
    app: v.literal(EMBED),
    ask: v.literal("show"),
    id,
    bounds: v.tuple([degrees(180), degrees(90), degrees(180), degrees(90)]),
  }),
]);
export type Asked = v.InferOutput<typeof askedSchema>;

/** What the map tells the page around it: that it is ready, what it shows now, or what was wrong with a question. */
export type Told =
  | {
      readonly app: typeof EMBED;
      readonly tell: "ready" | "state";
      readonly id?: string | number | undefined;
      readonly city: string;
      readonly data: string;
      readonly link: string;
      /** Ids of a link that was opened and that this city does not know. */
      readonly unknown: readonly string[];
    }
  | {
      readonly app: typeof EMBED;
      readonly tell: "refused";
      readonly id?: undefined;
      readonly reason: string;
    };
