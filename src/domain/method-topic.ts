/** What the page about the method explains, in its order; the `?` of a panel leads to one of them. */
export const METHOD_TOPICS = [
  "influence",
  "coverage",
  "overlap",
  "known",
  "residents",
  "live",
  "gaps",
  "inequality",
  "siting",
  "difference",
  "matrix",
] as const;
export type MethodTopic = (typeof METHOD_TOPICS)[number];
