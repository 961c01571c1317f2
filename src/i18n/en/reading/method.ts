import type { method as italian } from "../../it/reading/method";
import type { Translated } from "../../messages";

export const method: Translated<typeof italian> = {};
