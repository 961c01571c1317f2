import type { City } from "./city";
import type { Edit } from "./scenario";
import { DETOUR, REACH } from "./scenario-bounds";
import type { Site } from "./site";

/** Why an edit is refused in place; `i18n` words each code with its values. */
export interface EditRefusal {
  readonly code:
    | "reach-not-number"
    | "reach-range"
    | "detour-not-number"
    | "detour-range"
    | "position-not-number"
    | "position-range"
    | "site-unknown"
    | "site-taken"
    | "name-missing"
    | "focus-unknown";
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * What is wrong with an edit; null when it may be done. A pilot outside the perimeter is allowed: its own flag
 * `outside` says so after `apply`.
 * @param pilots the pilots before the edit, as `apply` gives them
 * @param known the sites that an edit may name although they are not among the pilots: the data's own, removed or not
 */
export function refusalOf(
  edit: Edit,
  pilots: readonly Site[],
  known: readonly Site[],
  foci: City["foci"],
): EditRefusal | null {
  const stands = (id: string) => pilots.some((site) => site.id === id);
  switch (edit.kind) {
    case "reach":
      return edit.reach === null ? null : reachRefusal(edit.reach);
    case "detour":
      return rangeRefusal("detour", edit.factor, DETOUR);
    case "add":
      if (stands(edit.site) || known.some(({ id }) => id === edit.site)) return refusal("site-taken", edit);
      if (edit.name.trim() === "") return refusal("name-missing", edit);
      return placeRefusal(edit.at) ?? fociRefusal(edit.foci, foci);
    case "restore":
      return stands(edit.site) || known.some(({ id }) => id === edit.site)
        ? null
        : refusal("site-unknown", edit);
    default:
      return stands(edit.site) ? changeRefusal(edit, foci) : refusal("site-unknown", edit);
  }
}

function changeRefusal(
  edit: Extract<Edit, { kind: "move" | "remove" | "pilot-reach" | "foci" }>,
  foci: City["foci"],
): EditRefusal | null {
  if (edit.kind === "move") return placeRefusal(edit.to);
  if (edit.kind === "foci") return fociRefusal(edit.foci, foci);
  return edit.kind === "pilot-reach" && edit.reach !== null ? reachRefusal(edit.reach) : null;
}

const refusal = (code: "site-unknown" | "site-taken" | "name-missing", { site }: { site: string }) => ({
  code,
  values: { site },
});

/** What is wrong with metres of reach, as typed or slid; null when they may be used. */
export const reachRefusal = (metres: number): EditRefusal | null => rangeRefusal("reach", metres, REACH);

function rangeRefusal(
  what: "reach" | "detour",
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): EditRefusal | null {
  if (!Number.isFinite(value)) return { code: `${what}-not-number`, values: { got: String(value) } };
  if (value >= least && value <= most) return null;
  return { code: `${what}-range`, values: { got: value, least, most } };
}

function placeRefusal([longitude, latitude]: readonly [number, number]): EditRefusal | null {
  const got = `${longitude}, ${latitude}`;
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude))
    return { code: "position-not-number", values: { got } };
  const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return isOnEarth ? null : { code: "position-range", values: { got } };
}

function fociRefusal(asked: readonly string[], foci: City["foci"]): EditRefusal | null {
  const unknown = asked.find((focus) => !foci.some(({ id }) => id === focus));
  return unknown === undefined ? null : { code: "focus-unknown", values: { focus: unknown } };
}
