import type { Chosen, SitingAnswer } from "../../../domain/planner-siting";
import { inLanguage } from "../../../domain/text";
import { flyToPlace, selectMunicipalities, selectSites, useApp } from "../../../state";
import { selectSitingContext } from "../../../state/planner/selectors/siting-context";
import { ProvisionalMark, UnitLine } from "../../../ui";
import { usePlan } from "../use-plan";
import { placeWords, positionWords } from "./names";
import styles from "./next.module.css";

/** The places for the new pilots, one under the other; a tap flies there. */
export function ChosenPlaces({ best }: { readonly best: SitingAnswer }) {
  const { text } = usePlan();
  if (best.chosen.length === 0) return <p>{text("planner.next.answer.nowhere")}</p>;
  return (
    <div>
      <p className={styles.label}>{text("planner.next.answer.chosen")}</p>
      <p className={styles.small}>{text("planner.next.answer.aloneNote")}</p>
      <ol>
        {best.chosen.map((chosen, index) => (
          <li key={chosen.id}>
            <ChosenLine chosen={chosen} index={index} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function ChosenLine({ chosen, index }: { readonly chosen: Chosen; readonly index: number }) {
  const { text, figures, language, city } = usePlan();
  const sites = useApp(selectSites);
  const municipality = useApp(selectMunicipalities).get(chosen.municipality);
  const isRough = useApp((app) => selectSitingContext(app)?.roughPlaces.has(chosen.id) ?? false);
  const unit = municipality?.name ?? chosen.municipality;
  const place = placeWords(chosen, sites, text, language);
  const isProvisional = municipality?.membership === "provisional";
  return (
    <UnitLine
      name={`${index + 1}. ${place ?? unit}`}
      kind={[...(place === null ? [] : [unit]), positionWords(chosen, text, figures)].join(" · ")}
      marks={isProvisional ? <ProvisionalMark note={inLanguage(city.membershipNote, language)} /> : undefined}
      figure={
        <>
          {isRough ? "≈ " : ""}
          {figures.residents(chosen.alone)}
        </>
      }
      onSelect={() => flyToPlace(chosen.at)}
    />
  );
}
