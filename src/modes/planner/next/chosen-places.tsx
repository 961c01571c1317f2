import { useState } from "react";
import { type Chosen, MOST_PILOTS, type SitingAnswer } from "../../../domain/planner-siting";
import { inLanguage } from "../../../domain/text";
import { flyToPlace, selectMunicipalities, selectSites, useApp } from "../../../state";
import { selectSitingContext } from "../../../state/planner/selectors/siting-context";
import { Button, ProvisionalMark, UnitLine } from "../../../ui";
import { Rough } from "../../../ui/figures/rough";
import { usePlan } from "../use-plan";
import { placeWords, positionWords } from "./names";
import styles from "./next.module.css";

/** The places for the new pilots, one under the other; a tap flies there. */
export function ChosenPlaces({ best }: { readonly best: SitingAnswer }) {
  const { text, figures } = usePlan();
  const [isWhole, showWhole] = useState(false);
  const most = isWhole ? best.chosen.length : MOST_PILOTS;
  const toggle = isWhole ? ("first" as const) : ("all" as const);
  if (best.chosen.length === 0) return <p>{text("planner.next.answer.nowhere")}</p>;
  return (
    <div>
      <p className={styles.label}>{text("planner.next.answer.chosen")}</p>
      <p className={styles.small}>{text("planner.next.answer.aloneNote")}</p>
      <ol className={styles.picked}>
        {best.chosen.slice(0, most).map((chosen, index) => (
          <li key={chosen.id}>
            <ChosenLine chosen={chosen} index={index} />
          </li>
        ))}
      </ol>
      {best.chosen.length > MOST_PILOTS ? (
        <Button tone="plain" expanded={isWhole} onPress={() => showWhole(!isWhole)}>
          {text(`planner.next.answer.${toggle}`, {
            count: figures.count(isWhole ? MOST_PILOTS : best.chosen.length),
          })}
        </Button>
      ) : null}
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
      // The number that the map shows, too.
      name={`+${index + 1} ${place ?? unit}`}
      kind={[...(place === null ? [] : [unit]), positionWords(chosen, text, figures)].join(" · ")}
      marks={isProvisional ? <ProvisionalMark note={inLanguage(city.membershipNote, language)} /> : undefined}
      figure={
        <>
          <Rough why={isRough ? text("planner.coverage.pilots.rough") : undefined} />
          {figures.residents(chosen.alone)}
        </>
      }
      onSelect={() => flyToPlace(chosen.at)}
    />
  );
}
