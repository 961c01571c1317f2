/** Words of the planner’s map. */
export const onMap = {
  pilot: "Pilota {{number}}",
};
