import type { Look } from "./look";

/** The look's colour under the hatches of so many strategies: none of theirs; the more meet, the darker. */
export function hatchTone(
  strategies: number,
): keyof Pick<Look, "inside" | "sheet" | "neutralPatch" | "triplePatch"> {
  if (strategies === 0) return "inside";
  if (strategies === 1) return "sheet";
  return strategies === 2 ? "neutralPatch" : "triplePatch";
}
