import type { Hatch } from "./hatch";

/** Where nothing shall stand, in the look's `lineStrong`: strokes both ways, as plans cross out ground. */
export const FORBIDDEN_LOOK: { readonly wash: number; readonly hatches: readonly Hatch[] } = {
  wash: 0.12,
  hatches: [
    { kind: "lines", angle: 45, gap: 16, width: 1.25 },
    { kind: "lines", angle: 135, gap: 16, width: 1.25 },
  ],
};
