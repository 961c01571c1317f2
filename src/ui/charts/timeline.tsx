import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { classes } from "../classes";
import { moved } from "../lists/moving";
import styles from "./timeline.module.css";
import { TimelineAxis } from "./timeline-axis";
import { compareSpans, type Dated, spansOf } from "./timeline-span";

/** Something that happened, in one of several lanes. */
export interface TimelineStep extends Dated {
  readonly id: string;
  readonly lane: number;
  /** The date in words, as exact as it is stated. */
  readonly when: string;
  readonly text: string;
  /** What it is a step of, in words. */
  readonly of: string;
}

export interface TimelineProps {
  readonly caption: string;
  /** How it is used, in one sentence. */
  readonly help: string;
  /** What the marks on the axis mean. */
  readonly legend: string;
  readonly steps: readonly TimelineStep[];
  /** What stands over each lane: a short name. */
  readonly lanes: readonly string[];
  readonly onStep: (step: TimelineStep) => void;
}

/**
 * Steps in an ordered list, each tied to its place on an axis that is true to time. The list keeps the room that its words
 * need; lines lead from the marks to it. One stop of the tab key: arrows, Home and End move from step to step.
 */
export function Timeline({ caption, help, legend, steps, lanes, onStep }: TimelineProps) {
  const helpId = useId();
  const dated = orderedSteps(steps);
  const [stop, setStop] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const { middles, letter } = useMeasured(list, dated.length);
  const goTo = (place: number) => list.current?.querySelectorAll("button")[place]?.focus();
  return (
    <figure className={styles.figure}>
      <figcaption className="visually-hidden">{caption}</figcaption>
      <p id={helpId} className={styles.help} data-page-only="">
        {help}
      </p>
      <div className={styles.timeline}>
        <TimelineAxis dated={dated} lanes={lanes} middles={middles} letter={letter} active={active} />
        <ol ref={list} aria-label={caption} className={styles.list}>
          {dated.map(({ step }, place) => (
            <StepItem
              key={step.id}
              step={step}
              isStop={place === stop}
              isActive={place === active}
              help={helpId}
              onActive={(isActive) => setActive(isActive ? place : null)}
              onFocus={() => setStop(place)}
              onKeyDown={(event) => follow(event, stop, dated.length, goTo)}
              onPress={() => onStep(step)}
            />
          ))}
        </ol>
      </div>
      <p className={styles.help}>{legend}</p>
    </figure>
  );
}

/** Takes the keys that lead to another place, and no others. */
function follow(event: KeyboardEvent, place: number, count: number, goTo: (place: number) => void): void {
  const next = moved(event.key, place, count);
  if (next === null) return;
  event.preventDefault();
  goTo(next);
}

interface StepItemProps {
  readonly step: TimelineStep;
  /** The tab key stops at it. */
  readonly isStop: boolean;
  readonly isActive: boolean;
  readonly help: string;
  /** It is looked at: it has the focus or the pointer. */
  readonly onActive: (isActive: boolean) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPress: () => void;
}

function StepItem(props: StepItemProps) {
  const { step, isStop, isActive, help, onActive, onFocus, onKeyDown, onPress } = props;
  return (
    <li>
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        aria-describedby={help}
        className={classes(styles.step, isActive && styles.active)}
        onFocus={() => {
          onFocus();
          onActive(true);
        }}
        onBlur={() => onActive(false)}
        onMouseEnter={() => onActive(true)}
        onMouseLeave={() => onActive(false)}
        onKeyDown={onKeyDown}
        onClick={onPress}
      >
        <span className={styles.when}>
          {step.when} <span className={styles.of}>{step.of}</span>
        </span>
        <span className={styles.text}>{step.text}</span>
      </button>
    </li>
  );
}

/** Steps with their spans, the first first. */
export function orderedSteps(steps: readonly TimelineStep[]) {
  const spans = spansOf(steps);
  return steps
    .flatMap((step, place) => {
      const span = spans[place];
      return span === undefined ? [] : [{ step, span }];
    })
    .toSorted((one, other) => compareSpans(one.span, other.span));
}

export type DatedStep = ReturnType<typeof orderedSteps>[number];

interface Measured {
  /** How far down the middle of each item stands, in pixels; none before the list is measured. */
  readonly middles: readonly number[];
  /** How large a letter is, in pixels. */
  readonly letter: number;
}

/** Before it is measured; where nothing can be measured it stays so. */
const UNMEASURED: Measured = { middles: [], letter: 16 };

/** Measures the list as its words lay it out, and again when they need more room or less. */
function useMeasured(list: React.RefObject<HTMLOListElement | null>, count: number): Measured {
  const [measured, setMeasured] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || count === 0) return;
    const measure = () => {
      const middles = [...element.children].flatMap((item) =>
        item instanceof HTMLElement ? [item.offsetTop + item.offsetHeight / 2] : [],
      );
      setMeasured({ middles, letter: Number.parseFloat(getComputedStyle(element).fontSize) });
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => watch.disconnect();
  }, [list, count]);
  return measured;
}
