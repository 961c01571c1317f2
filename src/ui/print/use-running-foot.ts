import { useLayoutEffect } from "react";

/** The words that the style sheet writes at the foot of every page: a page takes its words from the root. */
export function useRunningFoot(words: string): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--running-foot", JSON.stringify(words));
    return () => {
      style.removeProperty("--running-foot");
    };
  }, [words]);
}
