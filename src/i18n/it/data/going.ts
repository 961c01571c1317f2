/** Taking figures, layers and pictures away. */
export const going = {} as const;
