import { inLanguage } from "../../../domain/text";
import { useApp } from "../../../state";
import { wishFor } from "../../../state/planner/searching";
import { selectSettledPilots } from "../../../state/planner/selectors/pilots";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { ProposalBadge, Segmented, ToggleChips } from "../../../ui";
import { usePlan } from "../use-plan";
import { pilotWords } from "./names";
import styles from "./next.module.css";
import { notKept } from "./wishes";

/** Which pilots stay; the others are missing in the result, and that is said. */
export function KeepWish() {
  const { text, figures, language, city } = usePlan();
  const wish = useApp((app) => selectPlanner(app).wish);
  const pilots = useApp(selectSettledPilots);
  const leaving = notKept(wish, pilots);
  return (
    <div className={styles.stack}>
      <Segmented
        label={text("planner.next.keep.label")}
        segments={[
          {
            id: "all",
            label: text("planner.next.keep.all", {
              count: pilots.length,
              replace: { count: figures.count(pilots.length) },
            }),
          },
          { id: "some", label: text("planner.next.keep.some") },
        ]}
        chosen={wish.kept === null ? "all" : "some"}
        onChosen={(chosen) => wishFor({ kept: chosen === "all" ? null : pilots.map(({ id }) => id) })}
      />
      {wish.kept === null ? null : (
        <ToggleChips
          label={text("planner.next.keep.which")}
          note={
            pilots.some(({ proposal }) => proposal) ? (
              <ProposalBadge note={inLanguage(city.proposalNote, language)} />
            ) : undefined
          }
          chips={pilots.map((pilot) => ({ id: pilot.id, label: pilotWords(pilot, language) }))}
          chosen={wish.kept}
          onChosen={(kept) => wishFor({ kept })}
        />
      )}
      {leaving.length > 0 ? (
        <p className={styles.small} role="status">
          {leaving.length === pilots.length
            ? text("planner.next.keep.noneKept")
            : text("planner.next.keep.note", {
                names: figures.list(leaving.map((pilot) => pilotWords(pilot, language))),
              })}
        </p>
      ) : null}
    </div>
  );
}
