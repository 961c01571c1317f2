import { shareOf } from "../../../domain/measure";
import { reachedBy } from "../../../domain/overlap";
import { everyOf } from "../../../domain/strategy";
import { inLanguage } from "../../../domain/text";
import type { UnitRef } from "../../../domain/unit";
import {
  figuresOf,
  isReported,
  selectMunicipalities,
  selectResidentsKnown,
  sitesIn,
  type UnitFigures,
  unitName,
  useApp,
} from "../../../state";
import { Figure, ProvisionalMark } from "../../../ui";
import { useCity } from "../../../view/use-city";
import styles from "./answers.module.css";
import { Basis, NoFigures, roughOf, Shares } from "./shares";

interface UnitAnswerProps {
  readonly unit: UnitRef;
}

/** A municipality or a zone: who is reached there, by what, and what stands there. */
export function UnitAnswer({ unit }: UnitAnswerProps) {
  const { city, text, language } = useCity();
  const name = useApp((app) => unitName(app, unit));
  const known = useApp((app) => figuresOf(app, unit));
  const isInside = useApp((app) => isReported(app, unit));
  const isProvisional = useApp(
    (app) =>
      unit.kind === "municipality" && selectMunicipalities(app).get(unit.code)?.membership === "provisional",
  );
  return (
    <>
      <h2 className={styles.title}>
        {unit.kind === "zone" ? text("explore.unit.zoneName", { id: unit.id, name }) : name}{" "}
        {isProvisional ? <ProvisionalMark note={inLanguage(city.membershipNote, language)} /> : null}
      </h2>
      {isInside ? null : <p>{text("kiosk.visitor.answer.outside")}</p>}
      {isInside && known === null ? <NoFigures /> : null}
      {known === null ? null : (
        <>
          <Reached known={known} />
          <Shares figures={known} />
          <Here unit={unit} />
          <Basis />
        </>
      )}
    </>
  );
}

/** The big number: residents that at least one strategy reaches. */
function Reached({ known }: { readonly known: UnitFigures }) {
  const view = useCity();
  const { city, text, figures } = view;
  const isCounted = useApp(selectResidentsKnown);
  const { residents, isAtLeast } = reachedBy(known.parts, 1, everyOf(city.strategies.length));
  // «At least nobody» says nothing: then it is nobody, as far as known.
  const isNobody = residents === 0;
  const share = figures.share(shareOf(residents, known.residents));
  return (
    <Figure
      size="big"
      value={isCounted ? residents : null}
      write={figures.count}
      what={text(isNobody && isAtLeast ? "explore.unit.reachedAsFarAsKnown" : "explore.unit.reached")}
      atLeast={isCounted && isAtLeast && !isNobody}
      rough={isNobody ? undefined : roughOf(known, view)}
      parts={[
        `${text("common.of")} ${figures.residents(known.residents)}`,
        ...(isCounted ? [isAtLeast && !isNobody ? `${text("common.atLeast")} ${share}` : share] : []),
      ]}
    />
  );
}

/** What stands here, layer by layer. */
function Here({ unit }: UnitAnswerProps) {
  const { city, text, language, figures } = useCity();
  const sites = useApp((app) => sitesIn(app, unit));
  const counts = city.layers
    .map(({ id, name }) => ({ name, count: sites.filter(({ layer }) => layer === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${inLanguage(name, language)} ${figures.count(count)}`);
  if (counts.length === 0) return <p>{text("kiosk.visitor.answer.hereNothing")}</p>;
  return <p>{text("kiosk.visitor.answer.here", { what: counts.join(", ") })}</p>;
}
