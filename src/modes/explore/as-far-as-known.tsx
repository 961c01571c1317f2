import { inLanguage } from "../../domain/text";
import { type CityView, useCity } from "../../view/use-city";
import styles from "./explore.module.css";

/** The layers that serve a strategy and are known to have gaps. */
const gaps = ({ city }: CityView) =>
  city.layers.filter(({ strategy, complete }) => strategy !== null && !complete);

/** What ground without any strategy is called: where a layer has gaps, nobody can be sure that nothing covers it. */
export function noneName(view: CityView): string {
  return view.text(
    gaps(view).length > 0 ? "explore.overlaps.noneAsFarAsKnown" : "explore.overlaps.noneAtAll",
  );
}

/** Says beside a chart which layers have gaps, so that «not covered» is read as «not covered as far as known». */
export function AsFarAsKnown() {
  const view = useCity();
  const layers = gaps(view).map(({ name }) => inLanguage(name, view.language));
  if (layers.length === 0) return null;
  return (
    <p className={styles.small}>
      {view.text("explore.overlaps.gaps", { layers: view.figures.list(layers) })}
    </p>
  );
}
