import type { Landings } from "../../../domain/plan-landing";
import type { Strategy } from "../../../domain/strategy";
import { inLanguage } from "../../../domain/text";
import { layerNames } from "../catalogue/wording";
import { type PlanView, usePlan } from "../use-plan";
import styles from "./landing.module.css";
import { withoutPlace } from "./matrix-rows";

/** Said before the matrix: which columns are empty from top to bottom, and why. */
export function EmptyColumns({ known }: { readonly known: Landings }) {
  const view = usePlan();
  return view.city.strategies
    .flatMap((strategy) => emptyColumn(known, strategy, view))
    .map((sentence) => (
      <p key={sentence} className={styles.silence}>
        {sentence}
      </p>
    ));
}

/** Said under it: whose reading the places are, how far the data go, and what is left out. */
export function Caveats({ known }: { readonly known: Landings }) {
  const view = usePlan();
  const sentences = [...whoseReading(known, view), ...asFarAsKnown(known, view), ...outside(known, view)];
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** «No project of … has a place: of its 5 projects 2 name no place …»; nothing for a strategy with a project that lands. */
function emptyColumn(known: Landings, strategy: Strategy, { text, language, figures }: PlanView): string[] {
  if (known.placed.some((one) => one.strategy === strategy.id)) return [];
  const why = withoutPlace(known, strategy.id).filter(({ projects }) => projects.length > 0);
  const count = why.reduce((sum, { projects }) => sum + projects.length, 0);
  const name = inLanguage(strategy.name, language);
  const none = text("plan.landing.silence.column", { strategy: name });
  if (count === 0) return [`${none} ${text("plan.landing.silence.noProject")}`];
  const parts = why.map(({ place, projects }) =>
    text(`plan.landing.silence.${place}`, { count: projects.length }),
  );
  return [`${none} ${text("plan.landing.silence.why", { count, parts: figures.list(parts) })}`];
}

/** Who says that these are the places: the plan, or only we. */
function whoseReading({ placed }: Landings, { text, city, language }: PlanView): string[] {
  const ours = placed.filter(({ project: { place } }) => "named" in place && place.named === "by-us");
  if (ours.length === 0) return [];
  const layers = new Set(
    ours.flatMap(({ project: { place } }) => (place.kind === "layers" ? place.layers : [])),
  );
  const isProposal = city.layers.some(({ id, proposal }) => proposal && layers.has(id));
  return [
    ours.length === placed.length
      ? text("plan.landing.silence.allOurs")
      : text("plan.landing.silence.ours", { count: ours.length }),
    ...(isProposal ? [inLanguage(city.proposalNote, language)] : []),
  ];
}

/** Where a layer has gaps, an empty ring means none as far as known. */
function asFarAsKnown({ placed }: Landings, view: PlanView): string[] {
  const used = new Set(
    placed.flatMap(({ project: { place } }) => (place.kind === "layers" ? place.layers : [])),
  );
  const gaps = view.city.layers.filter(
    ({ id, complete, extent }) => used.has(id) && (!complete || extent !== undefined),
  );
  if (gaps.length === 0) return [];
  const layers = layerNames(
    gaps.map(({ id }) => id),
    view,
  );
  return [view.text("plan.landing.silence.gaps", { layers })];
}

function outside({ placed }: Landings, { text }: PlanView): string[] {
  const count = new Set(placed.flatMap((one) => one.outside)).size;
  return count === 0 ? [] : [text("plan.landing.silence.outside", { count })];
}
