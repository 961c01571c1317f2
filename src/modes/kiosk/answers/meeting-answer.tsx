import { coverageOf, reachedBy } from "../../../domain/overlap";
import { everyOf, strategiesIn } from "../../../domain/strategy";
import { figuresOf, selectResidentsKnown, type Together, type UnitFigures, useApp } from "../../../state";
import { Figure, HatchSwatch } from "../../../ui";
import { useCity } from "../../../view/use-city";
import { namesOf } from "../names";
import styles from "./answers.module.css";
import { MeetingPlaces } from "./meeting-places";
import { Basis, NoFigures, roughOf } from "./shares";

interface MeetingAnswerProps {
  /** null: wherever two strategies meet. */
  readonly together: Together | null;
}

/** Who lives where strategies meet, and how much ground that is. */
export function MeetingAnswer({ together }: MeetingAnswerProps) {
  const { text } = useCity();
  const known = useApp((app) => figuresOf(app, null));
  return (
    <>
      <h2 className={styles.title}>{text("explore.overlaps.title")}</h2>
      {known === null ? (
        <NoFigures />
      ) : (
        <>
          {together === null ? <AnyTwo known={known} /> : <These known={known} subset={together.subset} />}
          <MeetingPlaces together={together} />
          <Basis />
        </>
      )}
    </>
  );
}

function AnyTwo({ known }: { readonly known: UnitFigures }) {
  const view = useCity();
  const { city, text, figures } = view;
  const isCounted = useApp(selectResidentsKnown);
  const { residents, area, isAtLeast } = reachedBy(known.parts, 2, everyOf(city.strategies.length));
  const isNobody = residents === 0;
  return (
    <Figure
      size="big"
      value={isCounted ? residents : null}
      write={figures.count}
      what={text(
        isNobody && isAtLeast ? "kiosk.visitor.answer.meetingAsFarAsKnown" : "kiosk.visitor.answer.meeting",
      )}
      atLeast={isCounted && isAtLeast && !isNobody}
      rough={isNobody ? undefined : roughOf(known, view)}
      parts={[
        `${text("common.of")} ${figures.residents(known.residents)}`,
        text("kiosk.visitor.answer.ground", { area: figures.area(area) }),
      ]}
    />
  );
}

function These({ known, subset }: { readonly known: UnitFigures } & Pick<Together, "subset">) {
  const view = useCity();
  const { city, text, figures, language } = view;
  const isCounted = useApp(selectResidentsKnown);
  const members = strategiesIn(city.strategies, subset);
  const coverage = coverageOf(known.parts, subset);
  const residents = coverage.residents + coverage.atLeastResidents;
  const isAtLeast = coverage.ofArea < coverage.wholeArea;
  return (
    <>
      <p className={styles.covered}>
        <HatchSwatch slots={members.map(({ slot }) => slot)} />
      </p>
      <Figure
        size="big"
        value={isCounted ? residents : null}
        write={figures.count}
        what={text("kiosk.visitor.answer.together", { strategies: figures.list(namesOf(members, language)) })}
        atLeast={isCounted && isAtLeast && residents > 0}
        rough={residents === 0 ? undefined : roughOf(known, view)}
        parts={[
          text("kiosk.visitor.answer.ground", {
            area: figures.area(coverage.area + coverage.atLeastArea),
          }),
        ]}
      />
    </>
  );
}
