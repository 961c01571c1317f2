import type { Look } from "../../theme/look";
import { SLOTS, type SlotNumber } from "../../theme/slots";
import { classes } from "../classes";
import styles from "./legend-marks.module.css";

/** A colour of the look by its name in the style sheet. */
export type LegendColour =
  | Dashed<Exclude<keyof Look, "name" | "scheme" | "ramp" | "slots">>
  | `slot-${SlotNumber}`
  | `ramp-${1 | 2 | 3 | 4 | 5}`;

type Dashed<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Dashed<Rest>}`
    : `-${Lowercase<First>}${Dashed<Rest>}`
  : Name;

const paint = (colour: LegendColour) => `var(--${colour})`;

interface LineMarkProps {
  readonly colour: LegendColour;
  /** CSS pixels, as on the map. */
  readonly width: number;
  readonly dashed: boolean;
}

export function LineMark({ colour, width, dashed }: LineMarkProps) {
  return (
    <svg className={styles.mark} viewBox="0 0 32 24" aria-hidden="true">
      <line
        x1="0"
        y1="12"
        x2="32"
        y2="12"
        stroke={paint(colour)}
        strokeWidth={width}
        strokeDasharray={dashed ? "5 3" : undefined}
      />
    </svg>
  );
}

interface AreaMarkProps {
  readonly colour: LegendColour;
  readonly edge: LegendColour | undefined;
}

export function AreaMark({ colour, edge }: AreaMarkProps) {
  return (
    <svg className={styles.mark} viewBox="0 0 32 24" aria-hidden="true">
      <rect
        x="0.5"
        y="0.5"
        width="31"
        height="23"
        fill={paint(colour)}
        stroke={paint(edge ?? "line-strong")}
      />
    </svg>
  );
}

interface BadgeMarkProps {
  readonly slot: SlotNumber;
  readonly form: "square" | "round" | "diamond";
  readonly hollow: boolean;
}

/** A point of the map: the sign of its strategy in the form of its layer; hollow, as long as it is not there. */
export function BadgeMark({ slot, form, hollow }: BadgeMarkProps) {
  const scale = form === "diamond" ? 0.42 : 0.55;
  const own = `var(--slot-${slot})`;
  return (
    <svg className={styles.mark} viewBox="0 0 32 24" aria-hidden="true">
      <g fill={hollow ? "var(--inside)" : own} stroke={hollow ? own : "none"} strokeWidth="1.5">
        {OUTLINES[form]}
      </g>
      <path
        d={SLOTS[slot].sign.path}
        fillRule="evenodd"
        fill={hollow ? own : "var(--on-slot)"}
        transform={`translate(${16 - 12 * scale} ${12 - 12 * scale}) scale(${scale})`}
      />
    </svg>
  );
}

const OUTLINES = {
  square: <rect x="6" y="2" width="20" height="20" rx="3" />,
  round: <circle cx="16" cy="12" r="10" />,
  diamond: <path d="M16 1 27 12 16 23 5 12Z" />,
} as const;

export interface NumberMarkProps {
  readonly slot: SlotNumber;
  readonly number: number;
  /** Wears the dashed ring of a working proposal. */
  readonly proposal: boolean;
}

/** The numbered mark of the map: the same number in every list. */
export function NumberMark({ slot, number, proposal }: NumberMarkProps) {
  return (
    <span
      className={classes(styles.number, proposal && styles.proposal)}
      style={{ background: `var(--slot-${slot})` }}
    >
      {number}
    </span>
  );
}
