import { Fragment, type ReactNode } from "react";
import { useText } from "../../i18n";
import { classes } from "../classes";
import styles from "./figure.module.css";
import { Rough } from "./rough";
import { useCounted } from "./use-counted";

export interface FigureProps {
  /** null is «not known». */
  readonly value: number | null;
  /** Writes number and unit as the language does, for instance `figures.residents`. */
  readonly write: (value: number | null) => string;
  /** What the figure is of: «residenti raggiunti». */
  readonly what: ReactNode;
  /** Out of how many, share, when; set apart by middle dots. */
  readonly parts?: readonly string[] | undefined;
  /** Why it is rough; it then wears «≈». */
  readonly rough?: string | undefined;
  readonly atLeast?: boolean | undefined;
  /** It follows a hand: it is at once what it is. */
  readonly live?: boolean | undefined;
  readonly size?: "big" | "normal" | undefined;
}

/** A number with its unit, of what, and when. A changed number counts to the new one; a screen reader gets that one only. */
export function Figure(props: FigureProps) {
  const { value, write, what, parts = [], rough, atLeast, live, size = "normal" } = props;
  const { text } = useText();
  return (
    <p className={classes(styles.figure, styles[size])}>
      <span className={classes(styles.number, value === null && styles.unknown)}>
        <Rough why={rough} />
        {atLeast ? <span className={styles.atLeast}>{text("common.atLeast")} </span> : null}
        <span aria-hidden="true">{live ? write(value) : <Counted value={value} write={write} />}</span>
        <span className="visually-hidden">{write(value)}</span>
      </span>{" "}
      <span className={styles.what}>{what}</span> {parts.length > 0 ? <FigureLine parts={parts} /> : null}
    </p>
  );
}

/** The number on its way to the new one. */
function Counted({ value, write }: Pick<FigureProps, "value" | "write">) {
  const shown = useCounted(value);
  return write(value === null ? null : whole(shown ?? value, value));
}

/** While it counts, a figure of whole things stays whole. */
const whole = (shown: number, goal: number) => (Number.isInteger(goal) ? Math.round(shown) : shown);

export interface FigureLineProps {
  readonly parts: readonly string[];
  readonly rough?: string | undefined;
}

/** «1.241.600 residenti su 1.558.028 · 79,7 % · censimento 2011»: breaks between its parts only where it can. */
export function FigureLine({ parts, rough }: FigureLineProps) {
  return (
    <span className={styles.line}>
      <Rough why={rough} />
      {parts.map((part, index) => (
        <Fragment key={part}>
          <span className={styles.part}>{index < parts.length - 1 ? `${part}\u00a0·` : part}</span>{" "}
        </Fragment>
      ))}
    </span>
  );
}
