/** Words of ui. */
export const ui = {};
