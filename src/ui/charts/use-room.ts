import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** How wide a chart may be, how high a row of its labels is, and how large a letter, in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly row: number;
  readonly letter: number;
}

export interface MeasuredRoom extends Room {
  readonly box: RefObject<HTMLDivElement | null>;
  /** An element as high as a row and as wide as a letter, so that text size and finger are the style sheet's to decide. */
  readonly ruler: RefObject<HTMLSpanElement | null>;
}

/** Measures the room that the style sheet gives, and again when it changes. */
export function useRoom(first: Room): MeasuredRoom {
  const box = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const [room, setRoom] = useState(first);
  useLayoutEffect(() => {
    const [outer, inner] = [box.current, ruler.current];
    if (outer === null || inner === null) return;
    const measure = () => {
      const now = { width: outer.clientWidth, row: inner.offsetHeight, letter: inner.offsetWidth };
      if (now.width > 0) setRoom((was) => (isSame(was, now) ? was : now));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(outer);
    watch.observe(inner);
    measure();
    return () => watch.disconnect();
  }, []);
  return { ...room, box, ruler };
}

const isSame = (one: Room, other: Room): boolean =>
  one.width === other.width && one.row === other.row && one.letter === other.letter;
