import type { City, Position } from "../../domain/city";
import type { Site } from "../../domain/site";
import { type Rgba, rgba } from "../../theme/colour";
import type { Look } from "../../theme/look";
import type { SlotNumber } from "../../theme/slots";
import type { Description } from "./description";

/** The outer form of a sign: layers of one strategy are told apart by it. */
export const FORMS = ["square", "round", "diamond"] as const;
export type Form = (typeof FORMS)[number];

/** How the map draws a point: the sign of its strategy in a form of its layer's own. */
export interface Badge {
  readonly slot: SlotNumber;
  readonly form: Form;
  /** Not there yet: the outline alone. */
  readonly hollow: boolean;
  /** Drawn and not counted. */
  readonly faint: boolean;
  /** Seen from afar: the form without the sign in it. */
  readonly small: boolean;
}

/** The name of a badge's image. */
export const badgeName = ({ slot, form, hollow, faint, small }: Badge): string =>
  [form, slot, hollow ? "hollow" : "full", faint ? "faint" : "clear", small ? "small" : "large"].join("-");

/** The sizes of badges in CSS pixels. */
export const BADGE_SIZE = { small: 8, large: 20 } as const;

/**
 * How a layer's points are drawn: the slot of its strategy, and the form that its place among the strategy's unnumbered
 * layers gives it. Legends ask here too.
 * @returns null for a layer without a strategy, or with numbered marks
 */
export function formOf(
  city: Pick<City, "layers" | "strategies">,
  layer: string,
): { readonly slot: SlotNumber; readonly form: Form } | null {
  const own = city.layers.find(({ id }) => id === layer);
  const strategy = city.strategies.find(({ id }) => id === own?.strategy);
  if (own === undefined || strategy === undefined || own.numbered) return null;
  const siblings = city.layers.filter((other) => other.strategy === strategy.id && hasSigns(other));
  const place = siblings.indexOf(own);
  return { slot: strategy.slot, form: FORMS[Math.max(0, place) % FORMS.length] ?? "square" };
}

const hasSigns = ({ reach, ground, numbered }: City["layers"][number]): boolean =>
  reach !== null && ground === undefined && !numbered;

export interface SignRow {
  readonly id: string;
  readonly centre: Position;
  readonly badge: Omit<Badge, "small">;
}

/** The points that wear a sign; equal badges are one and the same. Numbered points are marks above the canvas. */
export function signRows(city: City, sites: readonly Site[]): SignRow[] {
  const forms = new Map(city.layers.map(({ id }) => [id, formOf(city, id)]));
  const badges = new Map<string, SignRow["badge"]>();
  const rows = sites.flatMap((site): SignRow[] => {
    const centre = positionOf(site);
    const form = forms.get(site.layer);
    if (centre === null || form === null || form === undefined) return [];
    const [hollow, faint] = [site.status !== "open", !site.counted];
    const key = `${site.layer} ${hollow} ${faint}`;
    const badge = badges.get(key) ?? { ...form, hollow, faint };
    badges.set(key, badge);
    return [{ id: site.id, centre, badge }];
  });
  return rows.sort((a, b) => Number(b.badge.hollow) - Number(a.badge.hollow));
}

/** Where a point site stands; null for lines and areas. */
export function positionOf({ geometry }: Pick<Site, "geometry">): Position | null {
  if (geometry.type !== "Point") return null;
  const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
  return [longitude, latitude];
}

export interface Signs extends Description<"signs", SignRow> {
  readonly centre: (row: SignRow) => Position;
  readonly image: (row: SignRow) => string;
  /** CSS pixels. */
  readonly size: number;
}

/** Rings of a radius in CSS pixels. */
export interface Rings extends Description<"rings", SignRow> {
  readonly centre: (row: SignRow) => Position;
  readonly radius: number;
  readonly colour: Rgba;
}

/** The signs of all points; from afar they are small forms. */
export function signLayer(data: readonly SignRow[], look: Look, small: boolean): Signs {
  return {
    kind: "signs",
    id: "signs",
    visible: data.length > 0,
    data,
    trigger: `${look.name}-${small ? "small" : "large"}`,
    centre: ({ centre }) => centre,
    image: ({ badge }) => badgeName({ ...badge, small }),
    size: small ? BADGE_SIZE.small : BADGE_SIZE.large,
  };
}

/** A ring around each point that is marked. */
export function ringLayer(data: readonly SignRow[], look: Look, small: boolean): Rings {
  return {
    kind: "rings",
    id: "marked-points",
    visible: data.length > 0,
    data,
    trigger: `${look.name}-${small ? "small" : "large"}`,
    centre: ({ centre }) => centre,
    radius: small ? BADGE_SIZE.small : BADGE_SIZE.large * 0.8,
    colour: rgba(look.selected),
  };
}
