import type { landing as italian } from "../../it/plan/landing";
import type { Translated } from "../../messages";

export const landing: Translated<typeof italian> = {};
