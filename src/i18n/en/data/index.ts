import type { data as italian } from "../../it/data";
import type { Translated } from "../../messages";
import { coming } from "./coming";
import { desk } from "./desk";
import { going } from "./going";

export const data: Translated<typeof italian> = { coming, desk, going };
