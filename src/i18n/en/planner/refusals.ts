/** Why something is refused, word by word of its code. */
export const refusals = {
  title: "This cannot be done",
};
