import type { ReactNode } from "react";

export interface VisuallyHiddenProps {
  readonly children: ReactNode;
}

/** Words for a screen reader only. */
export function VisuallyHidden({ children }: VisuallyHiddenProps) {
  return <span className="visually-hidden">{children}</span>;
}
