/** Words of explore. */
export const explore = {} as const;
