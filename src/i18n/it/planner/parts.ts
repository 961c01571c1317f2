/** Words of the planner’s furniture. */
export const parts = {
  loading: "Il pianificatore si prepara",
};
