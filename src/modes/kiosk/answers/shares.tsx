import { shareOf } from "../../../domain/measure";
import { inLanguage } from "../../../domain/text";
import { selectAnswer, selectResidentsKnown, type UnitFigures, useApp } from "../../../state";
import { Notice, ShareBar, Skeleton } from "../../../ui";
import { type CityView, useCity } from "../../../view/use-city";
import styles from "./answers.module.css";

/** How many residents are placed roughly, in one phrase; undefined where none are. */
export function roughOf(known: UnitFigures, { text, figures }: CityView): string | undefined {
  if (known.roughResidents === 0) return undefined;
  return text("explore.unit.rough", {
    residents: figures.residents(known.roughResidents),
    share: figures.share(shareOf(known.roughResidents, known.residents)),
  });
}

interface SharesProps {
  readonly figures: UnitFigures;
  /** Only these strategies, by id; none named: all. */
  readonly only?: readonly string[];
}

/** What each strategy covers of a unit: residents, and ground until they are counted. */
export function Shares({ figures: known, only = [] }: SharesProps) {
  const view = useCity();
  const measure = useApp(selectResidentsKnown) ? "residents" : "area";
  const shown = known.strategies.filter(({ strategy }) => only.length === 0 || only.includes(strategy.id));
  return (
    <div className={styles.shares}>
      {shown.map(({ strategy, coverage }) => (
        <ShareBar
          key={strategy.id}
          label={inLanguage(strategy.name, view.language)}
          coverage={coverage}
          measure={measure}
          slots={[strategy.slot]}
          rough={measure === "residents" ? roughOf(known, view) : undefined}
        />
      ))}
    </div>
  );
}

/** That figures are being worked out, or why they will not come. */
export function NoFigures() {
  const { text } = useCity();
  const failure = useApp((app) => selectAnswer(app).failure);
  if (failure === null) return <Skeleton lines={6} label={text("explore.overview.waiting")} />;
  return (
    <Notice tone="warning" urgent>
      {text("explore.overview.failed", { reason: failure })}
    </Notice>
  );
}

/** What the figures count and of when they are: every answer says so. */
export function Basis() {
  const { city, text, figures, language } = useCity();
  const statuses = useApp((app) => app.statuses);
  const words = statuses.map((status) => text(`common.status.${status}`).toLocaleLowerCase(language));
  const counting = words.length > 0 ? figures.list(words) : text("explore.unit.noneHere");
  return (
    <p className={styles.basis}>
      {text("explore.overview.counting", { statuses: counting })}{" "}
      {text("explore.unit.residentsOf", { year: city.censusYear })}
    </p>
  );
}
