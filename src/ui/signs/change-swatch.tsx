import { useId } from "react";
import type { Change } from "../../domain/planner-difference";
import { CHANGE_LOOKS } from "../../theme/changes";
import { marksOf, TILE } from "../../theme/hatch";
import { variableOf } from "../../theme/variables";
import { drawMark } from "./hatch-pattern";
import styles from "./hatch-swatch.module.css";

export interface ChangeSwatchProps {
  readonly change: Change;
}

/** A small piece of the map's ground that was gained, was lost or stayed covered, in the map's colour and hatch. */
export function ChangeSwatch({ change }: ChangeSwatchProps) {
  const id = useId();
  const { wash, hatch } = CHANGE_LOOKS[change];
  return (
    <svg className={styles.swatch} viewBox="0 0 32 24" aria-hidden="true">
      <defs>
        <pattern id={id} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
          <rect width={TILE} height={TILE} fill={variableOf("inside")} />
          <g color={variableOf(change)}>
            <rect width={TILE} height={TILE} fill="currentColor" fillOpacity={wash} />
            {marksOf(hatch).map(drawMark)}
          </g>
        </pattern>
      </defs>
      <rect x="0.5" y="0.5" width="31" height="23" fill={`url(#${id})`} className={styles.edge} />
    </svg>
  );
}
