import { inLanguage } from "../../domain/text";
import {
  figuresOf,
  howComputed,
  selectAnswer,
  selectResidentsKnown,
  showOverlaps,
  type UnitFigures,
  unitName,
  useApp,
} from "../../state";
import { Button, Notice, Section } from "../../ui";
import { useCity } from "../../view/use-city";
import styles from "./explore.module.css";
import { RoughResidents, StrategyShares } from "./strategy-shares";
import { Waiting } from "./waiting";

/** What each strategy covers, of the perimeter or of the one unit that is reported. */
export function Overview() {
  const { text } = useCity();
  const unit = useApp((app) => app.unit);
  const figuresNow = useApp((app) => figuresOf(app, unit));
  const where = useApp((app) => (unit === null ? null : unitName(app, unit)));
  const isStale = useApp((app) => selectAnswer(app).stale);
  return (
    <Section heading={where ?? text("explore.overview.title")} onMethod={howComputed("coverage")}>
      <PointsFailed />
      {figuresNow === null ? (
        <Waiting unit={unit} lines={6} />
      ) : (
        <div className={isStale ? styles.stale : styles.stack} aria-busy={isStale}>
          <StrategyShares figures={figuresNow} />
          <p className={styles.small}>
            <Whole figures={figuresNow} /> <RoughResidents figures={figuresNow} />
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

/** Of how many residents, or that they are still to come. */
function Whole({ figures: known }: { readonly figures: UnitFigures }) {
  const { city, text, figures } = useCity();
  const isAwaited = useApp((app) => !selectResidentsKnown(app) && app.points.status !== "failed");
  return isAwaited
    ? text("explore.overview.waitingResidents")
    : text("explore.overview.whole", { residents: figures.count(known.residents), year: city.censusYear });
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

/** Without the residents' points the figures go on, on ground alone. */
function PointsFailed() {
  const { text } = useCity();
  const points = useApp((app) => app.points.status);
  return points === "failed" ? <Notice tone="warning">{text("explore.overview.pointsFailed")}</Notice> : null;
}
