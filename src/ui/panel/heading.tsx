import type { ReactNode } from "react";

export type Level = 1 | 2 | 3 | 4;

export interface HeadingProps {
  readonly level: Level;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A heading whose level follows the page's outline, not its size. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
