import type { statements as italian } from "../../it/reading/statements";
import type { Translated } from "../../messages";

export const statements: Translated<typeof italian> = {};
