/** The catalogue of projects and a project’s card. */
export const catalogue = {} as const;
