/** Words of the planner’s coverage. */
export const coverage = {
  title: "Coverage",
};
