/** The papers to print on, upright: millimetres, and the margins that every printer can keep. The style sheet has the same. */
export const PAPER_SIZES = {
  a4: { width: 210, height: 297, margin: 12 },
  a3: { width: 297, height: 420, margin: 12 },
} as const;

export type PaperName = keyof typeof PAPER_SIZES;

/** The room inside the margins, in millimetres. */
export const roomOn = (paper: PaperName): { readonly width: number; readonly height: number } => {
  const { width, height, margin } = PAPER_SIZES[paper];
  return { width: width - 2 * margin, height: height - 2 * margin };
};
