/** Accessibility, privacy, credits. */
export const statements = {} as const;
