import type { planner as italian } from "../../it/planner";
import type { Translated } from "../../messages";
import { compare } from "./compare";
import { coverage } from "./coverage";
import { desk } from "./desk";
import { next } from "./next";
import { onMap } from "./on-map";
import { parts } from "./parts";
import { pilots } from "./pilots";
import { refusals } from "./refusals";
import { scenarios } from "./scenarios";
import { sheets } from "./sheets";

export const planner: Translated<typeof italian> = {
  compare,
  coverage,
  desk,
  next,
  onMap,
  parts,
  pilots,
  refusals,
  scenarios,
  sheets,
};
