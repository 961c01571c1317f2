/** Words of map. */
export const map = {} as const;
