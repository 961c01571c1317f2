import { type ReactNode, useEffect, useId, useRef } from "react";
import { useApp } from "../../../state";
import { classes } from "../../../ui/classes";
import styles from "./reading.module.css";

export interface PartProps {
  /** What the address calls it: lower case letters, digits and hyphens. */
  readonly id: string;
  readonly heading: string;
  /** A part of a part has 4. */
  readonly level?: 3 | 4 | undefined;
  /** What it shows needs the whole width of the page: the heading stands above, not beside it. */
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

/**
 * A part of a page to read, with an address of its own: when that is asked for, again too, the part is scrolled to and
 * marked, and its heading has the focus.
 */
export function Part({ id, heading, level = 3, wide = false, children }: PartProps) {
  const part = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const name = useId();
  const asked = useApp(({ reading }) => (reading?.at === id ? reading : null));
  useEffect(() => {
    if (asked === null) return;
    part.current?.scrollIntoView({ block: "start" });
    title.current?.focus({ preventScroll: true });
  }, [asked]);
  const Heading = `h${level}` as const;
  const form = level === 4 ? styles.within : wide ? styles.whole : styles.part;
  return (
    <section
      ref={part}
      id={`part-${id}`}
      // A landmark for each part of a part would be too many, and some bear a name that the catalogue has too.
      aria-labelledby={level === 3 ? name : undefined}
      className={classes(form, asked !== null && styles.here)}
    >
      <Heading
        ref={title}
        id={name}
        tabIndex={-1}
        className={level === 4 ? styles.withinHeading : styles.heading}
      >
        {heading}
      </Heading>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
