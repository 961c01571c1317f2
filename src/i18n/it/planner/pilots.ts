/** Words of what if. */
export const pilots = {
  title: "E se…",
};
