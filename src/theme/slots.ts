import type { Hatch } from "./hatch";

/** The six slots a city can give its strategies: each a hatch and a sign here, a colour in every look. */
export type SlotNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** The outline of a sign in a box of 24 × 24, filled with the even-odd rule. */
export interface Sign {
  readonly name: "station" | "leaf" | "square" | "wave" | "house" | "people";
  readonly path: string;
}

export interface SlotLook {
  readonly hatch: Hatch;
  readonly sign: Sign;
}

export const SLOTS: Readonly<Record<SlotNumber, SlotLook>> = {
  1: {
    hatch: { kind: "lines", angle: 0, gap: 8, width: 1.75 },
    sign: {
      name: "station",
      path: "M7 2h10a3 3 0 0 1 3 3v10a4 4 0 0 1-3 3.9L19 22h-3l-1.5-3h-5L8 22H5l2-3.1A4 4 0 0 1 4 15V5a3 3 0 0 1 3-3ZM7 5v6h10V5ZM8 14a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM16 14a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z",
    },
  },
  2: {
    hatch: { kind: "dots", gap: 8, radius: 1.6 },
    sign: {
      name: "leaf",
      path: "M21 3c.6 7-1 12.400-4.500 15.200-2.800 2.200-6.400 2.200-9 .6L4.800 22 3 20.500l3-3.300C4 14.500 4 11 6.500 8.200 9.500 4.800 14.500 3.200 21 3ZM8 15.800l8.500-8.600-9.600 6.600Z",
    },
  },
  3: {
    hatch: { kind: "lines", angle: 45, gap: 16, width: 2 },
    sign: {
      name: "square",
      path: "M3 3h18v18H3ZM5.500 5.500v13h5.300v-2.700a4.300 4.300 0 1 1 2.400 0v2.700h5.300v-13Z",
    },
  },
  4: {
    hatch: { kind: "lines", angle: 135, gap: 16, width: 2 },
    sign: {
      name: "wave",
      path: "M2 9c3-3 5-3 8 0s5 3 8 0l4-1v3l-2.500 1.200c-4 3-7 3-11 0C6 9.800 5 10.200 2 13ZM2 16c3-3 5-3 8 0s5 3 8 0l4-1v3l-2.500 1.200c-4 3-7 3-11 0C6 16.800 5 17.200 2 20Z",
    },
  },
  5: {
    hatch: { kind: "cross", gap: 8, arm: 2.25, width: 1.25 },
    sign: { name: "house", path: "M12 2 2 11h3v11h14V11h3ZM10 14h4v5.500h-4Z" },
  },
  6: {
    hatch: { kind: "rings", gap: 8, radius: 2.25, width: 1.1 },
    sign: {
      name: "people",
      path: "M8 4a3.200 3.200 0 1 1 0 6.400A3.200 3.200 0 0 1 8 4ZM16.500 5.500a2.600 2.600 0 1 1 0 5.200 2.600 2.600 0 0 1 0-5.200ZM2 20c0-5 2.500-8 6-8s6 3 6 8ZM15.500 20c0-3-.7-5.400-2-7 4.500-1.800 8.500 1.500 8.500 7Z",
    },
  },
};
