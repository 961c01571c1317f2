import { useApp } from "../../../state";
import { selectLacking } from "../../../state/importing/lacking";
import { selectBecame, selectCanTake, selectWorking } from "../../../state/importing/outcome";
import { selectRole } from "../../../state/importing/selectors";
import { takeFile } from "../../../state/importing/take";
import { Button } from "../../../ui";
import { useCity } from "../../../view/use-city";
import styles from "./in.module.css";

/** The one step that makes it count, and what will follow it. */
export function TakePart() {
  const { text } = useCity();
  const role = useApp(selectRole);
  const canTake = useApp(selectCanTake);
  const isReady = useApp((app) => selectWorking(app) === null && selectBecame(app) !== null);
  const lacking = useApp(selectLacking);
  if (role === null) return null;
  return (
    <div className={styles.stack}>
      {lacking === null ? null : <p>{text(`data.coming.take.lacking.${lacking}`)}</p>}
      {isReady && !canTake ? <p>{text("data.coming.take.none")}</p> : null}
      {canTake && role !== "residents" ? (
        <p className={styles.small}>{text(`data.coming.take.${role}`)}</p>
      ) : null}
      <Button tone="primary" wide disabled={!canTake} onPress={takeFile}>
        {text("data.coming.take.now")}
      </Button>
    </div>
  );
}
