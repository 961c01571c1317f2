import type { help as italian } from "../it/help";
import type { Translated } from "../messages";

export const help: Translated<typeof italian> = {};
