import type { story as italian } from "../../it/reading/story";
import type { Translated } from "../../messages";

export const story: Translated<typeof italian> = {};
