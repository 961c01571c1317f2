import { askedReach } from "../../../domain/scenario-apply";
import { DETOUR } from "../../../domain/scenario-bounds";
import { useApp } from "../../../state";
import { selectOriginalPilots } from "../../../state/planner/selectors/pilots";
import { selectSitingContext } from "../../../state/planner/selectors/siting-context";
import { pilotName } from "../pilot-name";
import { writeFactor, writeMetres } from "../reach-words";
import { usePlan } from "../use-plan";
import styles from "./next.module.css";
import type { AnswerProps } from "./next-answer";

/** What the figures rest on: the straight line, rough positions, and pilots that are taken away. */
export function Method({ search, best }: AnswerProps) {
  const plan = usePlan();
  const { text, figures, base } = plan;
  const context = useApp(selectSitingContext);
  const { detour, ground } = askedReach(base, search.edits);
  const metres = writeMetres(plan);
  const straight = metres(search.question.reach);
  const rough = best.verdict.kind === "impossible" ? 0 : (context?.rough ?? 0);
  return (
    <div className={styles.method}>
      <p>
        {detour === DETOUR.otherwise
          ? text("planner.next.answer.method", { distance: straight })
          : text("planner.next.answer.methodDetour", {
              straight,
              ground: metres(search.reach ?? ground),
              factor: writeFactor(detour, plan),
            })}
      </p>
      {search.removed.length > 0 ? <Removed search={search} /> : null}
      {rough > 0 ? <p>{text("planner.next.answer.rough", { share: figures.share(rough) })}</p> : null}
    </div>
  );
}

function Removed({ search }: Pick<AnswerProps, "search">) {
  const { text, figures, language } = usePlan();
  const originals = useApp(selectOriginalPilots);
  const { length } = search.question.wishes.kept;
  const names = search.removed.map((id) => {
    const site = originals.find((one) => one.id === id);
    const edit = search.edits.find((one) => one.kind === "add" && one.site === id);
    if (site !== undefined) return pilotName(site, language);
    if (edit?.kind !== "add") return id;
    return pilotName({ number: edit.number, name: { it: edit.name, en: edit.name } }, language);
  });
  return (
    <p>
      {text("planner.next.answer.keptOnly", {
        count: length,
        replace: { count: figures.count(length), names: figures.list(names) },
      })}
    </p>
  );
}
