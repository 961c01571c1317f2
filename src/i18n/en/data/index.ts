import type { data as italian } from "../../it/data";
import type { Translated } from "../../messages";
import { coming } from "./coming";
import { desk } from "./desk";
import { closed, faults, formats } from "./faults";
import { findings } from "./findings";
import { going } from "./going";
import { own } from "./own";

export const data: Translated<typeof italian> = {
  coming,
  desk,
  going,
  faults,
  findings,
  formats,
  found: { ...closed, ...formats },
  own,
};
