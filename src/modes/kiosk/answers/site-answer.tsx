import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import { positionOf, selectMunicipalities, useApp } from "../../../state";
import { ProposalBadge, StrategySign } from "../../../ui";
import { useCity } from "../../../view/use-city";
import styles from "./answers.module.css";
import { Covering } from "./covering";

interface SiteAnswerProps {
  readonly site: Site;
}

/** A place or a project: what it is, where it stands, what it serves and how far, and what else reaches there. */
export function SiteAnswer({ site }: SiteAnswerProps) {
  const { city, text, language } = useCity();
  const layer = city.layers.find(({ id }) => id === site.layer);
  const municipality = useApp((app) => selectMunicipalities(app).get(site.municipality ?? ""));
  const kind = layer === undefined ? "" : inLanguage(layer.singular, language);
  const position = positionOf(site);
  return (
    <>
      <p className={styles.kind}>{site.number === null ? kind : `${kind} ${site.number}`}</p>
      <h2 className={styles.title}>{inLanguage(site.name, language)}</h2>
      {site.proposal ? (
        <p>
          <ProposalBadge /> {inLanguage(city.proposalNote, language)}
        </p>
      ) : null}
      <p>
        {municipality === undefined
          ? null
          : `${text("kiosk.visitor.answer.standsIn", { name: municipality.name })} `}
        {text("kiosk.visitor.answer.status", { status: text(`common.statusOne.${site.status}`) })}
      </p>
      <Serves site={site} />
      {position === null ? null : <Covering position={position} />}
    </>
  );
}

/** The strategy that it counts for, and how far it is taken to reach. */
function Serves({ site }: SiteAnswerProps) {
  const { city, text, figures } = useCity();
  const strategy = site.counted ? city.strategies.find(({ id }) => id === site.strategy) : undefined;
  if (strategy === undefined) return <p>{text("kiosk.visitor.answer.drawnOnly")}</p>;
  return (
    <>
      <p className={styles.strategy}>
        <StrategySign strategy={strategy} />
      </p>
      <p>
        {site.reach === null
          ? text("kiosk.visitor.answer.ownGround")
          : text("kiosk.visitor.answer.reaches", { distance: figures.distance(site.reach) })}
      </p>
    </>
  );
}
