import { type ReactNode, useId, useState } from "react";
import { classes } from "../classes";
import { Button } from "../controls/button";
import { Heading } from "../panel/heading";
import styles from "./project-group.module.css";

export interface ProjectGroupProps {
  readonly name: string;
  /** What kind of group it is, in small type above its name: «Strategia 1 del Piano». */
  readonly kind?: string | undefined;
  /** 3 holds groups of 4. */
  readonly level: 3 | 4;
  /** What it is about; the reader asks for it. */
  readonly about?: ReactNode;
  /** The words of the button that asks: «Che cos’è». */
  readonly aboutLabel: string;
  readonly children?: ReactNode;
}

/** A step of the plan's outline: its name, what it is about on demand, and what it holds. */
export function ProjectGroup({ name, kind, level, about, aboutLabel, children }: ProjectGroupProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const body = `${id}about`;
  return (
    <section
      className={classes(styles.group, level === 3 && styles.outer)}
      // Only what is outermost is a landmark: each line of a plan would be too many.
      aria-labelledby={level === 3 ? id : undefined}
    >
      <div className={styles.head}>
        <Heading level={level} id={id} className={styles.name}>
          {kind ? <span className={styles.kind}>{kind} </span> : null}
          {name}
        </Heading>
        {about ? (
          <span className={styles.ask}>
            <Button
              tone="plain"
              expanded={isOpen}
              controls={body}
              label={`${aboutLabel}: ${name}`}
              onPress={() => setOpen(!isOpen)}
            >
              {aboutLabel}
            </Button>
          </span>
        ) : null}
      </div>
      {about ? (
        <div id={body} className={styles.about} hidden={!isOpen}>
          {about}
        </div>
      ) : null}
      {children}
    </section>
  );
}
