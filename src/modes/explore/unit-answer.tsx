import { shareOf } from "../../domain/measure";
import { reachedBy } from "../../domain/overlap";
import { everyOf } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import type { UnitRef } from "../../domain/unit";
import { selectMemberships, selectResidentsKnown, sitesIn, type UnitFigures, useApp } from "../../state";
import { Figure } from "../../ui";
import { useCity } from "../../view/use-city";
import styles from "./explore.module.css";
import { Counting } from "./overview";
import { roughWords, StrategyShares } from "./strategy-shares";
import { Waiting } from "./waiting";

interface UnitAnswerProps {
  readonly unit: UnitRef;
  readonly figures: UnitFigures | null;
}

/** The answer that fits one screen: residents reached, by which strategies, and the projects here. */
export function UnitAnswer({ unit, figures: known }: UnitAnswerProps) {
  if (known === null) return <Waiting unit={unit} lines={6} />;
  return (
    <div className={styles.stack}>
      {unit.kind === "zone" ? <ZoneMembers id={unit.id} /> : null}
      <Reached known={known} />
      <StrategyShares figures={known} />
      <ProjectsHere unit={unit} />
      <p className={styles.small}>
        <Counting />
      </p>
    </div>
  );
}

/** The big number: residents that at least one strategy reaches. */
function Reached({ known }: { readonly known: UnitFigures }) {
  const view = useCity();
  const { city, text, figures } = view;
  const isCounted = useApp(selectResidentsKnown);
  const all = everyOf(city.strategies.length);
  const { residents, isAtLeast } = reachedBy(known.parts, 1, all);
  // «At least nobody» says nothing: then it is nobody, as far as known.
  const isNobody = residents === 0;
  const share = `${isAtLeast && !isNobody ? `${text("common.atLeast")} ` : ""}${figures.share(shareOf(residents, known.residents))}`;
  return (
    <Figure
      size="big"
      value={isCounted ? residents : null}
      write={figures.count}
      what={text(isNobody && isAtLeast ? "explore.unit.reachedAsFarAsKnown" : "explore.unit.reached")}
      atLeast={isCounted && isAtLeast && !isNobody}
      rough={known.roughResidents > 0 && !isNobody ? roughWords(known, view) : undefined}
      parts={[
        `${text("common.of")} ${figures.residents(known.residents)}`,
        ...(isCounted ? [share] : []),
        text("explore.unit.censusOf", { date: city.censusYear }),
      ]}
    />
  );
}

function ZoneMembers({ id }: { readonly id: string }) {
  const { city, text, figures } = useCity();
  const membership = useApp((app) => selectMemberships(app).get(id));
  if (membership === undefined) return null;
  return (
    <p>
      {text("explore.unit.zoneMembers", {
        inside: figures.count(membership.inside),
        all: figures.count(membership.all),
        residents: figures.count(membership.residentsInside),
        residentsAll: figures.count(membership.residentsAll),
        year: city.censusYear,
      })}
    </p>
  );
}

/** «Progetti pilota 2 · Stazioni 1»: what stands here, layer by layer. */
function ProjectsHere({ unit }: UnitRefProps) {
  const { city, text, language, figures } = useCity();
  const sites = useApp((app) => sitesIn(app, unit));
  const counts = city.layers
    .map((layer) => ({ layer, count: sites.filter((site) => site.layer === layer.id).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => Number(other.layer.numbered) - Number(one.layer.numbered));
  return (
    <p>
      <strong>{text("explore.unit.here")}:</strong>{" "}
      {counts.length === 0
        ? text("explore.unit.noneHere")
        : counts
            .map(({ layer, count }) => `${inLanguage(layer.name, language)} ${figures.count(count)}`)
            .join(" · ")}
    </p>
  );
}

interface UnitRefProps {
  readonly unit: UnitRef;
}
