import { plan as english } from "./en/plan";
import { plan as italian } from "./it/plan";
import { addLanguage } from "./text";

/** Makes the plan's words ready. They come with its code, so that who does not open it does not load them. */
export function addPlanWords(): void {
  addLanguage("it", { plan: italian });
  addLanguage("en", { plan: english });
}
