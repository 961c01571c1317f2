import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import { useApp } from "../../../state";
import { ownSourceOf } from "../../../state/own/selectors";
import { Section, SourceLine } from "../../../ui";
import { usePlan } from "../use-plan";
import styles from "./pilots.module.css";

/** Where the pilot comes from, and what «working proposal» means. */
export function PilotSource({ site }: { readonly site: Site }) {
  const { geodata, city, text, language } = usePlan();
  const layer = city.layers.find(({ id }) => id === site.layer);
  const own = useApp((app) => ownSourceOf(app, site.id));
  const sources = geodata.sources.filter(({ file }) => file === (own?.file ?? layer?.file));
  return (
    <Section heading={text("planner.pilots.card.source")}>
      {site.proposal ? <p className={styles.small}>{inLanguage(city.proposalNote, language)}</p> : null}
      {layer?.note === undefined ? null : <p className={styles.small}>{inLanguage(layer.note, language)}</p>}
      {sources.map((source) => (
        <SourceLine key={source.id} source={source} />
      ))}
    </Section>
  );
}
