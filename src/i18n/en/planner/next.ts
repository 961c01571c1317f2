/** Words of where next. */
export const next = {
  title: "Where next",
};
