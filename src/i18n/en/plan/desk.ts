import type { desk as italian } from "../../it/plan/desk";
import type { Translated } from "../../messages";

export const desk: Translated<typeof italian> = {
  none: "This city brings no plan to read.",
  failedWhat: "The plan did not load.",
  failedRemedy: "You can try again; the map and the figures work all the same.",
  loading: "Loading what the plan says",
  matrix: "Where the projects are",
  parts: {
    phaseTwo: "Phase two: the outer territories",
    following: "What was to follow",
    indicators: "How {{strategy}} is to be judged",
  },
  readOn: "To read",
  undated: "date not known",
};
