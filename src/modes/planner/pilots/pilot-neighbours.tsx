import { useState } from "react";
import type { PilotCoverage } from "../../../domain/planner-coverage";
import { chooseSite, hover, selectSites, useApp } from "../../../state";
import { Button, Section, SiteList, type SiteRow } from "../../../ui";
import { usePlan } from "../use-plan";
import { siteRow } from "./pilot-words";
import styles from "./pilots.module.css";

/** How many are shown before somebody asks for all. */
const FIRST = 5;

interface PilotNeighboursProps {
  readonly within: PilotCoverage["within"];
  /** The pilot is in hand: these are of where it stood. */
  readonly isStale: boolean;
}

/** The counted sites of other strategies within a pilot's reach, the nearest first, each with its distance. */
export function PilotNeighbours({ within, isStale }: PilotNeighboursProps) {
  const plan = usePlan();
  const { text, figures } = plan;
  const sites = useApp(selectSites);
  const [isWhole, setWhole] = useState(false);
  const rows = within.flatMap(({ site: id, distance }): SiteRow[] => {
    const site = sites.get(id);
    if (site === undefined) return [];
    const away =
      distance > 0
        ? text("planner.pilots.card.at", { distance: figures.distance(distance) })
        : text("planner.pilots.card.inside");
    return [siteRow(site, away, plan)];
  });
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  return (
    <Section heading={text("planner.pilots.card.within")} level={4} count={figures.count(rows.length)}>
      <div className={isStale ? styles.stale : undefined}>
        <SiteList
          label={text("planner.pilots.card.within")}
          rows={shown}
          selected={null}
          onSelect={chooseSite}
          onHover={hover}
          empty={<p className={styles.small}>{text("planner.pilots.card.noneWithin")}</p>}
        />
      </div>
      {shown.length < rows.length ? (
        <Button tone="plain" onPress={() => setWhole(true)}>
          {text("planner.pilots.card.all", { count: rows.length })}
        </Button>
      ) : null}
    </Section>
  );
}
