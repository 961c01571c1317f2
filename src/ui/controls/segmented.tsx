import { useId } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import styles from "./segmented.module.css";

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly language?: string | undefined;
}

export interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly segments: readonly Segment<Id>[];
  readonly chosen: Id;
  readonly onChosen: (chosen: Id) => void;
}

/** One choice out of few, all in sight. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const { label, labelHidden, segments, chosen, onChosen } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <span id={id} className={labelHidden ? "visually-hidden" : styles.label}>
        {label}
      </span>
      <ToggleButtonGroup
        className={styles.row ?? ""}
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
            <span lang={segment.language}>{segment.label}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
