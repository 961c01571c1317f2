import { planner as english } from "./en/planner";
import { planner as italian } from "./it/planner";
import { addLanguage } from "./text";

/** Makes the planner's words ready. They come with its code, so that who does not plan does not load them. */
export function addPlannerWords(): void {
  addLanguage("it", { planner: italian });
  addLanguage("en", { planner: english });
}
