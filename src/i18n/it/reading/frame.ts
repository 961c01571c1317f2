/** What stands around every page to read. */
export const frame = {
  waiting: "La pagina arriva",
  none: "Questa città non porta questa parte del piano.",
  contents: "In questa pagina",
} as const;
