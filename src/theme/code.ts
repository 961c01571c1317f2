/** A code for cameras is dark on light in every look: many read no other. */
export const CODE = { dark: "#000000", light: "#ffffff" } as const;
