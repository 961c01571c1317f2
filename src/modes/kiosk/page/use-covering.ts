import { useCallback, useEffect, useRef } from "react";
import type { Covered } from "../../../map";

/**
 * Measures what lies over the map, so that flights keep clear of it: what reaches across the screen covers its foot, what
 * stands aside covers its right edge.
 * @returns the ref of the element whose children lie over the map
 */
export function useCovering(onCovered: (covered: Covered) => void): (element: HTMLElement | null) => void {
  const stop = useRef<() => void>(undefined);
  const tell = useRef(onCovered);
  useEffect(() => {
    tell.current = onCovered;
  }, [onCovered]);
  return useCallback((element: HTMLElement | null) => {
    stop.current?.();
    stop.current = element === null ? undefined : watch(element, (covered) => tell.current(covered));
  }, []);
}

function watch(element: HTMLElement, tell: (covered: Covered) => void): () => void {
  let last = "";
  const measure = () => {
    const covered = coveredBy([...element.querySelectorAll("[data-covers]")].map(boxOf), window);
    const now = JSON.stringify(covered);
    if (now !== last) tell(covered);
    last = now;
  };
  const sizes = new ResizeObserver(measure);
  const follow = () => {
    sizes.disconnect();
    sizes.observe(element);
    for (const part of element.querySelectorAll("[data-covers]")) sizes.observe(part);
    measure();
  };
  const parts = new MutationObserver(follow);
  parts.observe(element, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["data-covers"],
  });
  follow();
  return () => {
    sizes.disconnect();
    parts.disconnect();
  };
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const boxOf = (element: Element): Box => element.getBoundingClientRect();

/** A box as wide as most of the screen lies across it. */
const ACROSS = 0.7;

/** What boxes over a screen cover of it, in CSS pixels from its lower and right edge. */
export function coveredBy(
  boxes: readonly Box[],
  { innerWidth, innerHeight }: { readonly innerWidth: number; readonly innerHeight: number },
): Covered {
  const seen = boxes.filter(({ width, height }) => width > 0 && height > 0);
  const isAcross = ({ width }: Box) => width > innerWidth * ACROSS;
  const bottom = seen.filter(isAcross).map(({ top }) => innerHeight - top);
  const right = seen.filter((box) => !isAcross(box)).map(({ left }) => innerWidth - left);
  return {
    top: 0,
    left: 0,
    bottom: Math.round(Math.max(0, ...bottom)),
    right: Math.round(Math.max(0, ...right)),
  };
}
