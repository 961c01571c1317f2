import type { Project } from "../../domain/plan-project";
import type { Site } from "../../domain/site";
import type { Strategy } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import { figuresIn, type Text, useText } from "../../i18n";
import { ProposalBadge } from "../figures/marks";
import { SlotSign } from "../signs/strategy-sign";
import styles from "./project-links.module.css";

export interface ProjectLineProps {
  readonly project: Project;
  /** Those of its places that are named beside it; none where they are shown elsewhere. */
  readonly places: readonly Site[];
  readonly strategies: readonly Strategy[];
  /** Its strategy stands above it already. */
  readonly bare?: boolean | undefined;
  readonly onOpen: (id: string) => void;
}

/** A project in one line that leads to its page: the sign of its strategy, its title, and who names its places. */
export function ProjectLine({ project, places, strategies, bare = false, onOpen }: ProjectLineProps) {
  const { text, language } = useText();
  const { mapStrategy, place } = project;
  const strategy = strategies.find(({ id }) => mapStrategy.kind === "one" && id === mapStrategy.strategy);
  const serves =
    strategy === undefined
      ? text(`plan.landing.strategy.${notOne(project)}`)
      : inLanguage(strategy.name, language);
  const notes = [
    ...(bare ? [] : [serves]),
    ...(places.length > 0 ? [placeWords(places, text, language)] : []),
    ...("named" in place ? [text(`plan.landing.named.${place.named}`)] : []),
  ];
  return (
    <button type="button" className={styles.line} onClick={() => onOpen(project.id)}>
      <span className={styles.sign}>
        {strategy === undefined || bare ? null : <SlotSign slot={strategy.slot} size="small" />}
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{inLanguage(project.title, language)}</span>
        <span className={styles.note}>
          {notes.join(" · ")} {places.some(({ proposal }) => proposal) ? <ProposalBadge /> : null}
        </span>
      </span>
    </button>
  );
}

const notOne = ({ mapStrategy }: Project): "cross-cutting" | "none" =>
  mapStrategy.kind === "cross-cutting" ? "cross-cutting" : "none";

/** More names than these are counted. */
const NAMED = 3;

/** «3 luoghi: uno, due e tre»; of many, how many. */
function placeWords(places: readonly Site[], text: Text, language: string): string {
  const { count: written, list } = figuresIn(language);
  const count = text("plan.landing.places", {
    count: places.length,
    replace: { count: written(places.length) },
  });
  if (places.length > NAMED) return count;
  return `${count}: ${list(places.map(({ name }) => inLanguage(name, language)))}`;
}
