import type { frame as italian } from "../../it/reading/frame";
import type { Translated } from "../../messages";

export const frame: Translated<typeof italian> = {
  waiting: "The page is coming",
  none: "This city does not bring this part of the plan.",
  contents: "On this page",
};
