import { type RefCallback, useCallback, useState } from "react";

/** How high an element is, in CSS pixels, as often as it changes; 0 while it is not on the page. */
export function useHeight(): readonly [height: number, element: RefCallback<HTMLElement>] {
  const [height, setHeight] = useState(0);
  const element = useCallback((now: HTMLElement | null) => {
    if (now === null) return;
    const watch = new ResizeObserver(() => setHeight(now.offsetHeight));
    watch.observe(now);
    return () => {
      watch.disconnect();
      setHeight(0);
    };
  }, []);
  return [height, element];
}
