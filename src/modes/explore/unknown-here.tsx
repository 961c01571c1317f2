import { shareOf } from "../../domain/measure";
import { inLanguage } from "../../domain/text";
import type { UnitRef } from "../../domain/unit";
import { howComputed, membersOf, sitesIn, type UnitFigures, useApp } from "../../state";
import { Section } from "../../ui";
import { type CityView, useCity } from "../../view/use-city";
import styles from "./explore.module.css";
import { roughWords } from "./strategy-shares";

interface UnknownHereProps {
  readonly unit: UnitRef;
  readonly figures: UnitFigures;
}

/** What is not known about a unit, one sentence each: nobody takes a figure further than it goes. */
export function UnknownHere({ unit, figures: known }: UnknownHereProps) {
  const view = useCity();
  const { city, text, language } = view;
  const members = useApp((app) => membersOf(app, unit));
  const sites = useApp((app) => sitesIn(app, unit));
  const sentences = [
    ...ofResidents(known, view),
    ...ofStrategies(known, view),
    ...(members.some(({ membership }) => membership === "provisional")
      ? [inLanguage(city.membershipNote, language)]
      : []),
    ...(sites.some(({ proposal }) => proposal) ? [inLanguage(city.proposalNote, language)] : []),
    ...(known.failed.length > 0 ? [text("explore.unit.failed", { sites: known.failed.join(", ") })] : []),
  ];
  return (
    <Section heading={text("explore.unit.unknown")} onMethod={howComputed("known")}>
      {sentences.length === 0 ? (
        <p>{text("explore.unit.allKnown")}</p>
      ) : (
        <ul className={styles.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ofResidents(known: UnitFigures, view: CityView): string[] {
  return known.roughResidents > 0 ? [`${roughWords(known, view)}.`] : [];
}

function ofStrategies(known: UnitFigures, { text, language, figures }: CityView): string[] {
  return known.strategies.flatMap(({ strategy, coverage, incomplete }) => {
    const outside = shareOf(coverage.wholeArea - coverage.ofArea, coverage.wholeArea);
    const missing = incomplete.map((layer) =>
      text("explore.unit.incomplete", {
        layer: inLanguage(layer.name, language),
        note: layer.note === undefined ? text("explore.unit.gaps") : inLanguage(layer.note, language),
        strategy: inLanguage(strategy.name, language),
      }),
    );
    const beyond = text("explore.unit.outsideData", {
      share: figures.share(outside),
      strategy: inLanguage(strategy.name, language),
    });
    return coverage.ofArea < coverage.wholeArea ? [...missing, beyond] : missing;
  });
}
