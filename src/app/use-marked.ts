import { useEffect } from "react";
import type { HelpStep } from "../state";

/** The part of the page that each step is about, by id; the first that is seen. An answer may not be open yet. */
const PARTS: Readonly<Record<HelpStep, readonly string[]>> = {
  ask: ["question"],
  look: ["map"],
  read: ["answer", "map"],
  change: ["modes"],
};

/** Outlines the part of the page that a step is about, and nothing after it. */
export function useMarked(step: HelpStep): void {
  useEffect(() => {
    const parts = PARTS[step].flatMap((id) => document.getElementById(id) ?? []);
    const part = parts.find((element) => element.getClientRects().length > 0);
    part?.setAttribute("data-helped", "");
    return () => part?.removeAttribute("data-helped");
  }, [step]);
}
