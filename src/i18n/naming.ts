import { textIn } from "./text";

/** How scenarios and pilots are called that nobody named, in a language; the planner's words come before. */
export function namingIn(language: string) {
  const text = textIn(language);
  return {
    fresh: (number: number) => text("planner.scenarios.fresh", { number }),
    conflict: (name: string) => text("planner.scenarios.conflict", { name }),
    pilot: (number: number) => text("planner.onMap.pilot", { number }),
  };
}
