import type { catalogue as italian } from "../../it/plan/catalogue";
import type { Translated } from "../../messages";

export const catalogue: Translated<typeof italian> = {};
