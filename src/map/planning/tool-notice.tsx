import { useSyncExternalStore } from "react";
import { LEAST_CORNERS } from "../../domain/outline";
import { useText } from "../../i18n";
import type { Tool } from "../../state/planner/memory";
import { putAway } from "../../state/planner/tools";
import type { Covered } from "../camera";
import { withoutLast } from "./sketch";
import { sketchbook } from "./sketchbook";
import styles from "./tool-notice.module.css";
import { closeSketch } from "./tools";

export interface ToolNoticeProps {
  readonly tool: Tool;
  readonly covered: Covered | undefined;
}

/** Above the map: what the next tap does, and the way out of it. */
export function ToolNotice({ tool, covered }: ToolNoticeProps) {
  const { text } = useText();
  return (
    <div className={styles.place} style={covered === undefined ? undefined : { ...covered }}>
      <div className={styles.notice}>
        <div role="status" className={styles.words}>
          <p>{text(`planner.onMap.tool.${tool}`)}</p>
          {tool === "forbid" ? <Drawn /> : null}
        </div>
        <div className={styles.actions}>
          {tool === "forbid" ? <Steps /> : null}
          <button type="button" className={styles.action} onClick={putAway}>
            {text("planner.onMap.tool.cancel")}
          </button>
        </div>
      </div>
    </div>
  );
}

const useSketch = () => useSyncExternalStore(sketchbook.follow, sketchbook.now);

/** How the area stands: how many corners, or why the last tap did nothing. */
function Drawn() {
  const { text } = useText();
  const { corners, refusal } = useSketch();
  if (refusal !== null) return <p className={styles.refusal}>{text(`planner.onMap.tool.${refusal}`)}</p>;
  if (corners.length === 0) return <p className={styles.keys}>{text("planner.onMap.tool.forbidKeys")}</p>;
  return <p>{text("planner.onMap.tool.corners", { number: corners.length })}</p>;
}

/** The same as by key and by tap, for a finger that would rather press a button; each once it can be done. */
function Steps() {
  const { text } = useText();
  const sketch = useSketch();
  const count = sketch.corners.length;
  return (
    <>
      {count === 0 ? null : (
        <button type="button" className={styles.action} onClick={() => sketchbook.put(withoutLast(sketch))}>
          {text("planner.onMap.tool.back")}
        </button>
      )}
      {count < LEAST_CORNERS ? null : (
        <button type="button" className={styles.action} onClick={closeSketch}>
          {text("planner.onMap.tool.close")}
        </button>
      )}
    </>
  );
}
