import type { Place } from "../../../domain/analysis";
import type { Position } from "../../../domain/city";
import { everyOf, type Subset, strategiesIn, subset } from "../../../domain/strategy";
import { failureAt, placeAt, useApp } from "../../../state";
import { HatchSwatch, Notice, Skeleton } from "../../../ui";
import { type CityView, useCity } from "../../../view/use-city";
import { namesOf } from "../names";
import styles from "./answers.module.css";

/** Which strategies reach a point, in words, as far as it is known. */
export function Covering({ position }: { readonly position: Position }) {
  const view = useCity();
  const { city, text } = view;
  const place = useApp((app) => placeAt(app, position));
  const failure = useApp((app) => failureAt(app, position));
  if (failure !== null)
    return <Notice tone="warning">{text("explore.overview.failed", { reason: failure })}</Notice>;
  if (place === null) return <Skeleton lines={2} label={text("explore.place.waiting")} />;
  if (place.municipality === null) return <p>{text("explore.place.outside")}</p>;
  return (
    <p className={styles.covered}>
      {place.subset === 0 ? null : (
        <HatchSwatch slots={strategiesIn(city.strategies, place.subset).map(({ slot }) => slot)} />
      )}
      <span>{wordsOf(place, view)}</span>
    </p>
  );
}

function wordsOf({ subset: covered, complete }: Place, { city, text, language, figures }: CityView): string {
  const phrase = (bits: Subset) => figures.list(namesOf(strategiesIn(city.strategies, bits), language));
  const open = subset(everyOf(city.strategies.length) & ~(covered | complete));
  const said =
    covered === 0 ? text("explore.place.uncovered") : `${text("explore.place.covered")} ${phrase(covered)}.`;
  return open === 0 ? said : `${said} ${text("explore.place.unknownData", { strategies: phrase(open) })}`;
}
