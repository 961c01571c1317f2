/** Words of what if. */
export const pilots = {
  title: "What if",
};
