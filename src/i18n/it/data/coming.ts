/** Opening a file, from the first byte to what it becomes. */
export const coming = {} as const;
