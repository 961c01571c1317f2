import { inLanguage } from "../../domain/text";
import { figuresOf, selectAnswer, showOverlaps, unitName, useApp } from "../../state";
import { Button, Notice, Section, ShareBar, Skeleton } from "../../ui";
import styles from "./explore.module.css";
import { useCity } from "./use-city";

/** What each strategy covers, of the perimeter or of the one unit that is reported. */
export function Overview() {
  const { city, text, language, figures } = useCity();
  const figuresNow = useApp((app) => figuresOf(app, app.unit));
  const where = useApp((app) => (app.unit === null ? null : unitName(app, app.unit)));
  const isStale = useApp((app) => selectAnswer(app).stale);
  const points = useApp((app) => app.points.status);
  const measure = points === "ready" ? "residents" : "area";
  return (
    <Section heading={where ?? text("explore.overview.title")}>
      <Troubles />
      {figuresNow === null ? (
        <Skeleton lines={6} label={text("explore.overview.waiting")} />
      ) : (
        <div className={isStale ? styles.stale : styles.stack} aria-busy={isStale}>
          {figuresNow.strategies.map(({ strategy, coverage }) => (
            <ShareBar
              key={strategy.id}
              label={inLanguage(strategy.name, language)}
              coverage={coverage}
              measure={measure}
              slots={[strategy.slot]}
            />
          ))}
          <p className={styles.small}>
            {points === "ready"
              ? text("explore.overview.whole", {
                  residents: figures.count(figuresNow.residents),
                  year: city.censusYear,
                })
              : text("explore.overview.waitingResidents")}{" "}
            <Counting />
          </p>
        </div>
      )}
      <Button wide tone="primary" onPress={() => showOverlaps(null)}>
        {text("explore.overview.open")}
      </Button>
    </Section>
  );
}

/** Which statuses and foci the figures include: every figure says what it counts. */
export function Counting() {
  const { city, text, language, figures } = useCity();
  const statuses = useApp((app) => app.statuses);
  const foci = useApp((app) => app.foci);
  const words = statuses.map((status) => text(`common.status.${status}`).toLocaleLowerCase(language));
  const wanted = city.foci
    .filter(({ id }) => foci.includes(id))
    .map(({ name }) => inLanguage(name, language));
  return (
    <>
      {text("explore.overview.counting", {
        statuses: words.length > 0 ? figures.list(words) : text("explore.unit.noneHere"),
      })}
      {wanted.length > 0 ? ` ${text("explore.overview.fociCounting", { foci: figures.list(wanted) })}` : null}
    </>
  );
}

/** What went wrong with the figures, each in one sentence. */
function Troubles() {
  const { text } = useCity();
  const failure = useApp((app) => selectAnswer(app).failure);
  const points = useApp((app) => app.points.status);
  return (
    <>
      {failure === null ? null : (
        <Notice tone="warning" urgent>
          {text("explore.overview.failed", { reason: failure })}
        </Notice>
      )}
      {points === "failed" ? <Notice tone="warning">{text("explore.overview.pointsFailed")}</Notice> : null}
    </>
  );
}
