import { choose, selectPatchesById, selectSites, showOverlaps, useApp } from "../../../state";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import styles from "./answers.module.css";
import { MeetingAnswer } from "./meeting-answer";
import { PatchAnswer } from "./patch-answer";
import { PlaceAnswer } from "./place-answer";
import { SiteAnswer } from "./site-answer";
import { UnitAnswer } from "./unit-answer";
import { WholeAnswer } from "./whole-answer";

/** What a question answers before anything was chosen on the map or in a list; null: nothing. */
export type AnsweredAtFirst = "whole" | "meetings" | null;

interface AnswerProps {
  readonly atFirst: AnsweredAtFirst;
}

/** The answer to what was asked or touched, as text and figures. The question's own stays; another is closed and leads back to it. */
export function Answer({ atFirst }: AnswerProps) {
  const { text } = useCity();
  const selection = useApp((app) => app.selection);
  const isOwn = selection === null || (atFirst === "meetings" && selection.kind === "overlaps");
  const close = () => (atFirst === "meetings" ? showOverlaps(null) : choose(null));
  return (
    <div className={styles.answer} aria-live="polite">
      <AnswerText atFirst={atFirst} />
      {isOwn ? null : (
        <div className={styles.close}>
          <TouchButton onPress={close}>{text("kiosk.visitor.closeAnswer")}</TouchButton>
        </div>
      )}
    </div>
  );
}

/** What is said of the selection. */
export function AnswerText({ atFirst }: AnswerProps) {
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
  if (selection === null) return atFirst === "meetings" ? <MeetingAnswer together={null} /> : <WholeAnswer />;
  return <p>{text("kiosk.visitor.answer.gone")}</p>;
}
