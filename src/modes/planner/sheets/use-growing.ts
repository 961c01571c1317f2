import { startTransition, useEffect, useState } from "react";

/** So many are drawn before the page breathes. */
const STEP = 2;

/** How many of a number of sheets are drawn: a few more after each breath, so that the page answers meanwhile. */
export function useGrowing(all: number): number {
  const [drawn, setDrawn] = useState(STEP);
  const ready = Math.min(drawn, all);
  useEffect(() => {
    if (ready >= all) return;
    const next = setTimeout(() => startTransition(() => setDrawn(ready + STEP)));
    return () => clearTimeout(next);
  }, [ready, all]);
  return ready;
}
