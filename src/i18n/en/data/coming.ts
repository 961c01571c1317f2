import type { coming as italian } from "../../it/data/coming";
import type { Translated } from "../../messages";

export const coming: Translated<typeof italian> = {};
