/** Words of the sheets. */
export const sheets = {
  title: "Schede da stampare",
};
