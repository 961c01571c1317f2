import { hover, selectMunicipalities, useApp } from "../../../state";
import { edit } from "../../../state/planner/editing";
import { selectPilotChanges } from "../../../state/planner/selectors/changes";
import { selectGhosts } from "../../../state/planner/selectors/pilots";
import { Button, Section, SiteList } from "../../../ui";
import { pilotName } from "../pilot-name";
import { useFocusKept } from "../use-focus-kept";
import { usePlan } from "../use-plan";
import { AddPilot } from "./add-pilot";
import { EditList } from "./edit-list";
import { goToPilot } from "./go-to-pilot";
import { pilotRow } from "./pilot-words";
import styles from "./pilots.module.css";

/** What if: every pilot with what was done to it, those taken away, a new one, and the edits of this scenario. */
export function Pilots() {
  const { text } = usePlan();
  const box = useFocusKept<HTMLDivElement>(useApp(selectGhosts).length);
  return (
    <div ref={box} tabIndex={-1} className={styles.stack}>
      <p className={styles.small}>{text("planner.pilots.intro")}</p>
      <AddPilot />
      <List />
      <Removed />
      <EditList />
    </div>
  );
}

function List() {
  const plan = usePlan();
  const { text, figures } = plan;
  const changes = [...useApp(selectPilotChanges).values()];
  const municipalities = useApp(selectMunicipalities);
  const selected = useApp(({ selection }) => (selection?.kind === "pilot" ? selection.id : null));
  const hovered = useApp((app) => app.hovered);
  return (
    <Section heading={text("planner.pilots.list")} count={figures.count(changes.length)}>
      <SiteList
        label={text("planner.pilots.list")}
        rows={changes.map((change) => pilotRow(change, municipalities, plan))}
        selected={selected}
        hovered={hovered}
        onSelect={goToPilot}
        onHover={hover}
        empty={<p>{text("planner.pilots.site.none")}</p>}
      />
    </Section>
  );
}

/** The pilots of the data that were taken away, each one tap from coming back. */
function Removed() {
  const plan = usePlan();
  const { text, figures } = plan;
  const removed = useApp(selectGhosts).filter(({ change }) => change === "removed");
  if (removed.length === 0) return null;
  return (
    <Section heading={text("planner.pilots.removed")} count={figures.count(removed.length)}>
      <ul>
        {removed.map(({ site }) => (
          <li key={site.id} className={styles.line}>
            {pilotName(site, plan.language)}
            <Button
              label={text("planner.pilots.bringBackThis", { name: pilotName(site, plan.language) })}
              onPress={() => edit({ kind: "restore", site: site.id })}
            >
              {text("planner.pilots.bringBack")}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
