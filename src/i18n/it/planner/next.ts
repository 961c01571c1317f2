/** Words of where next. */
export const next = {
  title: "Dove ancora",
};
