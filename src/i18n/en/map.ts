/** Words of map. */
export const map = {};
