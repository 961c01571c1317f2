/** Words of explore. */
export const explore = {};
