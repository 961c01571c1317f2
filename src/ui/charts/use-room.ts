import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** How wide a chart may be, and how high a row of its labels is, in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly row: number;
}

export interface MeasuredRoom extends Room {
  readonly box: RefObject<HTMLDivElement | null>;
  /** An element as high as a row, so that text size and finger are the style sheet's to decide. */
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
      const now = { width: outer.clientWidth, row: inner.offsetHeight };
      if (now.width > 0) setRoom((was) => (was.width === now.width && was.row === now.row ? was : now));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(outer);
    watch.observe(inner);
    measure();
    return () => watch.disconnect();
  }, []);
  return { ...room, box, ruler };
}
