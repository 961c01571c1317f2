import type { going as italian } from "../../it/data/going";
import type { Translated } from "../../messages";

export const going: Translated<typeof italian> = {};
