import { inLanguage } from "../../../domain/text";
import { selectProjectSites, useApp } from "../../../state";
import type { ProjectFigures } from "../../../state/plan/selectors/project-figures";
import { usePlan } from "../use-plan";
import styles from "./catalogue.module.css";
import { layerNames } from "./wording";

interface ReachNotesProps {
  readonly figures: ProjectFigures;
  /** How many residents are placed roughly, in one sentence. */
  readonly rough: string | undefined;
}

/** What keeps the figures of a project from being taken further than they go. */
export function ReachNotes({ figures: known, rough }: ReachNotesProps) {
  const view = usePlan();
  const { city, text, language, figures } = view;
  const places = useApp(selectProjectSites) ?? [];
  const layers = city.layers.filter(({ id }) => places.some(({ layer, counted }) => counted && layer === id));
  const open = layers.filter(({ complete, extent }) => !complete || extent !== undefined).map(({ id }) => id);
  const reaches = layers.map(({ name, reach }) => {
    const layer = inLanguage(name, language);
    return reach === null
      ? text("plan.catalogue.reach.itself", { layer })
      : text("plan.catalogue.reach.reachOf", { layer, reach: figures.distance(reach) });
  });
  const sentences = [
    rough,
    known.isAtLeast && open.length > 0
      ? text("plan.catalogue.reach.atLeast", { layers: layerNames(open, view) })
      : undefined,
    known.uncounted > 0 ? text("plan.catalogue.reach.uncountedSome", { count: known.uncounted }) : undefined,
    text("plan.catalogue.reach.straight", { reaches: reaches.join("; ") }),
    known.failed.length > 0
      ? text("plan.catalogue.reach.failed", { sites: known.failed.join(", ") })
      : undefined,
  ];
  return (
    <ul className={styles.notes}>
      {sentences
        .filter((sentence) => sentence !== undefined)
        .map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
    </ul>
  );
}
