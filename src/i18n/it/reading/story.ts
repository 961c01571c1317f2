/** Why this area, how the plan came about, who works on it, and its budget. */
export const story = {} as const;
