import type { Patch } from "../../../domain/overlap";
import { sizeOf, strategiesIn } from "../../../domain/strategy";
import { goToUnit, selectMunicipalities, selectResidentsKnown, useApp } from "../../../state";
import { Figure, StrategySign } from "../../../ui";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import styles from "./answers.module.css";
import { Basis } from "./shares";

/** A touched patch: who lives on it, how large it is, and which strategies cover it. */
export function PatchAnswer({ patch }: { readonly patch: Patch }) {
  const { city, text, figures } = useCity();
  const municipality = useApp((app) => selectMunicipalities(app).get(patch.unit));
  const isCounted = useApp(selectResidentsKnown);
  const isRough = city.residentMethods.some(({ id, rough }) => rough && id === municipality?.residentMethod);
  return (
    <>
      <h2 className={styles.title}>
        {text(sizeOf(patch.subset) > 1 ? "explore.patch.title" : "explore.patch.single")}
      </h2>
      <Figure
        size="big"
        value={isCounted ? patch.residents : null}
        write={figures.count}
        what={text("explore.patch.residents")}
        rough={isRough && isCounted ? text("explore.compare.rough") : undefined}
        parts={[text("kiosk.visitor.answer.ground", { area: figures.area(patch.area) })]}
      />
      <ul className={styles.signs}>
        {strategiesIn(city.strategies, patch.subset).map((strategy) => (
          <li key={strategy.id}>
            <StrategySign strategy={strategy} />
          </li>
        ))}
      </ul>
      {municipality === undefined ? null : (
        <TouchButton
          tone="primary"
          onPress={() => goToUnit({ kind: "municipality", code: municipality.code })}
        >
          {municipality.name}
        </TouchButton>
      )}
      <Basis />
    </>
  );
}
