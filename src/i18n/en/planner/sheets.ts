/** Words of the sheets. */
export const sheets = {
  title: "Sheets to print",
};
