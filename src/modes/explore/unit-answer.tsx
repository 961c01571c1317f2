import { shareOf } from "../../domain/measure";
import { reachedBy } from "../../domain/overlap";
import { subset } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import type { UnitRef } from "../../domain/unit";
import { selectMemberships, sitesIn, type UnitFigures, useApp } from "../../state";
import { Figure, ShareBar, Skeleton } from "../../ui";
import styles from "./explore.module.css";
import { Counting } from "./overview";
import { useCity } from "./use-city";

interface UnitAnswerProps {
  readonly unit: UnitRef;
  readonly figures: UnitFigures | null;
}

/** The answer that fits one screen: residents reached, by which strategies, and the projects here. */
export function UnitAnswer({ unit, figures: known }: UnitAnswerProps) {
  const { text, language } = useCity();
  const points = useApp((app) => app.points.status);
  if (known === null) return <Skeleton lines={6} label={text("explore.overview.waiting")} />;
  const measure = points === "ready" ? "residents" : "area";
  return (
    <div className={styles.stack}>
      {unit.kind === "zone" ? <ZoneMembers id={unit.id} /> : null}
      <Reached known={known} />
      {known.strategies.map(({ strategy, coverage }) => (
        <ShareBar
          key={strategy.id}
          label={inLanguage(strategy.name, language)}
          coverage={coverage}
          measure={measure}
          slots={[strategy.slot]}
        />
      ))}
      <ProjectsHere unit={unit} />
      <p className={styles.small}>
        <Counting />
      </p>
    </div>
  );
}

/** The big number: residents that at least one strategy reaches. */
function Reached({ known }: { readonly known: UnitFigures }) {
  const { city, text, figures } = useCity();
  const hasPoints = useApp((app) => app.points.status === "ready");
  const all = subset((1 << city.strategies.length) - 1);
  const { residents, isAtLeast } = reachedBy(known.parts, 1, all);
  // «At least nobody» says nothing: then it is nobody, as far as known.
  const isNobody = residents === 0;
  const share = `${isAtLeast && !isNobody ? `${text("common.atLeast")} ` : ""}${figures.share(shareOf(residents, known.residents))}`;
  return (
    <Figure
      size="big"
      value={hasPoints ? residents : null}
      write={figures.count}
      what={text(isNobody && isAtLeast ? "explore.unit.reachedAsFarAsKnown" : "explore.unit.reached")}
      atLeast={isAtLeast && !isNobody}
      rough={known.roughResidents > 0 && !isNobody ? roughWords(known, text, figures) : undefined}
      parts={[
        `${text("common.of")} ${figures.residents(known.residents)}`,
        ...(hasPoints ? [share] : []),
        text("explore.unit.censusOf", { date: city.censusYear }),
      ]}
    />
  );
}

/** How many residents are placed roughly, in one phrase. */
export function roughWords(
  known: Pick<UnitFigures, "roughResidents" | "residents">,
  text: ReturnType<typeof useCity>["text"],
  figures: ReturnType<typeof useCity>["figures"],
): string {
  return text("explore.unit.rough", {
    residents: figures.residents(known.roughResidents),
    share: figures.share(shareOf(known.roughResidents, known.residents)),
  });
}

function ZoneMembers({ id }: { readonly id: string }) {
  const { text, figures } = useCity();
  const membership = useApp((app) => selectMemberships(app).get(id));
  if (membership === undefined) return null;
  return (
    <p>
      {text("explore.unit.zoneMembers", {
        inside: figures.count(membership.inside),
        all: figures.count(membership.all),
        residents: figures.count(membership.residentsInside),
        residentsAll: figures.count(membership.residentsAll),
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
