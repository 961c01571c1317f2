import { choose, selectPatchesById, selectSites, useApp } from "../../../state";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import styles from "./answers.module.css";
import { MeetingAnswer } from "./meeting-answer";
import { PatchAnswer } from "./patch-answer";
import { PlaceAnswer } from "./place-answer";
import { SiteAnswer } from "./site-answer";
import { UnitAnswer } from "./unit-answer";
import { WholeAnswer } from "./whole-answer";

/** The answer to what was asked or touched, as text and figures. */
export function Answer() {
  const { text } = useCity();
  const selection = useApp((app) => app.selection);
  return (
    <div className={styles.answer} aria-live="polite">
      <Content />
      {selection === null ? null : (
        <div className={styles.close}>
          <TouchButton onPress={() => choose(null)}>{text("kiosk.visitor.closeAnswer")}</TouchButton>
        </div>
      )}
    </div>
  );
}

function Content() {
  const { text } = useCity();
  const selection = useApp((app) => app.selection);
  const site = useApp((app) => (selection?.kind === "site" ? selectSites(app).get(selection.id) : undefined));
  const patch = useApp((app) =>
    selection?.kind === "patch" ? selectPatchesById(app).get(selection.id) : undefined,
  );
  if (selection?.kind === "unit") return <UnitAnswer unit={selection.unit} />;
  if (site !== undefined) return <SiteAnswer site={site} />;
  if (patch !== undefined) return <PatchAnswer patch={patch} />;
  if (selection?.kind === "place") return <PlaceAnswer position={selection.position} />;
  if (selection?.kind === "overlaps") return <MeetingAnswer together={selection.together} />;
  if (selection === null) return <WholeAnswer />;
  return <p>{text("kiosk.visitor.answer.gone")}</p>;
}
