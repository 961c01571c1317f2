/** How the figures are computed, and where the data come from. */
export const method = {} as const;
