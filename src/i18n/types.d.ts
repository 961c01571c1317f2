import "i18next";
import type { it } from "./it";
import type { planner } from "./it/planner";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof it & { readonly planner: typeof planner } };
  }
}
