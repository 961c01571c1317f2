import { useId } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { classes } from "../classes";
import styles from "./segmented.module.css";

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A code for where there is no room; it begins the label. */
  readonly short?: string | undefined;
  readonly language?: string | undefined;
}

export interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly segments: readonly Segment<Id>[];
  readonly chosen: Id;
  readonly onChosen: (chosen: Id) => void;
  /** For a place that must not draw the eye: the chosen one is underlined, not filled. */
  readonly quiet?: boolean | undefined;
  /** In two columns of one width, where a row would break anywhere. */
  readonly paired?: boolean | undefined;
}

/** One choice out of few, all in sight. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const { label, labelHidden, segments, chosen, onChosen, quiet, paired } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <span id={id} className={labelHidden ? "visually-hidden" : styles.label}>
        {label}
      </span>
      <ToggleButtonGroup
        className={classes(styles.row, quiet && styles.quiet, paired && styles.paired)}
        aria-labelledby={id}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const next = segments.find((segment) => keys.has(segment.id));
          if (next !== undefined && next.id !== chosen) onChosen(next.id);
        }}
      >
        {segments.map((segment) => (
          <ToggleButton key={segment.id} id={segment.id} className={styles.segment ?? ""}>
            <span lang={segment.language} className={segment.short ? styles.long : undefined}>
              {segment.label}
            </span>
            {segment.short ? (
              <span className={styles.short} aria-hidden="true">
                {segment.short}
              </span>
            ) : null}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
