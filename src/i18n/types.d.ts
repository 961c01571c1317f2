import "i18next";
import type { it } from "./it";
import type { about } from "./it/about";
import type { data } from "./it/data";
import type { dataOut } from "./it/data-out";
import type { help } from "./it/help";
import type { kiosk } from "./it/kiosk";
import type { plan } from "./it/plan";
import type { planner } from "./it/planner";
import type { reading } from "./it/reading";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: {
      translation: typeof it & {
        readonly about: typeof about;
        readonly dataOut: typeof dataOut;
        readonly data: typeof data;
        readonly help: typeof help;
        readonly kiosk: typeof kiosk;
        readonly plan: typeof plan;
        readonly planner: typeof planner;
        readonly reading: typeof reading;
      };
    };
  }
}
