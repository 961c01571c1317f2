/** Where projects land: the matrix, and the projects of a unit. */
export const landing = {} as const;
