/** Words of before and after. */
export const compare = {
  title: "Prima e dopo",
};
