/** Words of before and after. */
export const compare = {
  title: "Before and after",
};
