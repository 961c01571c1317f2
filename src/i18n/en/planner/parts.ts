/** Words of the planner’s furniture. */
export const parts = {
  loading: "The planner is getting ready",
};
