import { type ReactNode, useId, useRef } from "react";
import styles from "./range-field.module.css";
import { AT_REST, moved, type Sliding, settles, settlesAtOnce, taken } from "./sliding";

export interface RangeFieldProps {
  readonly label: string;
  /** May lie between two steps, as when it was typed: the words say it as it is. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Writes a value with its unit, for the eye and for a screen reader alike. */
  readonly write: (value: number) => string;
  /** At each step. */
  readonly onSlide: (value: number) => void;
  /** Once at the end: the pointer or the key is up. A key that is held down slides and ends once. */
  readonly onSettle: () => void;
  /** Why the last value was refused. */
  readonly refusal?: string | null | undefined;
  readonly note?: ReactNode;
}

/** A value that is slid; the browser's own slider, which every phone and screen reader knows. */
export function RangeField(props: RangeFieldProps) {
  const { label, value, least, most, write, refusal, note } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <output htmlFor={id} className={styles.value}>
          {write(value)}
        </output>
      </div>
      <Slider {...props} id={id} />
      <div className={styles.ends} aria-hidden="true">
        <span>{write(least)}</span>
        <span>{write(most)}</span>
      </div>
      <RangeNote id={`${id}-note`} refusal={refusal} note={note} />
    </div>
  );
}

function Slider(props: RangeFieldProps & { readonly id: string }) {
  const { id, value, least, most, step, write, refusal, note } = props;
  const hand = useSliding(props);
  const part = Math.min(1, Math.max(0, (value - least) / (most - least)));
  return (
    <div className={styles.slot}>
      <span className={styles.track} aria-hidden="true" />
      <span className={styles.fill} style={{ width: `calc((100% - 1.5rem) * ${part})` }} aria-hidden="true" />
      <input
        id={id}
        type="range"
        className={styles.input}
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={write(value)}
        aria-invalid={refusal ? true : undefined}
        aria-describedby={refusal || note ? `${id}-note` : undefined}
        {...hand}
      />
    </div>
  );
}

type RangeNoteProps = { readonly id: string } & Pick<RangeFieldProps, "refusal" | "note">;

function RangeNote({ id, refusal, note }: RangeNoteProps) {
  if (!refusal && !note) return null;
  return (
    <div id={id}>
      {refusal ? (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      ) : null}
      {note ? <div className={styles.note}>{note}</div> : null}
    </div>
  );
}

/** The events of the slider as steps and ends. What the hand does is no part of the picture, so nothing is drawn for it. */
function useSliding({ onSlide, onSettle }: Pick<RangeFieldProps, "onSlide" | "onSettle">) {
  const sliding = useRef<Sliding>(AT_REST);
  const take = () => {
    sliding.current = taken(sliding.current);
  };
  const leave = () => {
    const isEnd = settles(sliding.current);
    sliding.current = AT_REST;
    if (isEnd) onSettle();
  };
  return {
    onPointerDown: take,
    onKeyDown: take,
    onPointerUp: leave,
    onPointerCancel: leave,
    onKeyUp: leave,
    onBlur: leave,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      onSlide(event.currentTarget.valueAsNumber);
      if (settlesAtOnce(sliding.current)) onSettle();
      sliding.current = moved(sliding.current);
    },
  };
}
