import { shareOf } from "../../domain/measure";
import { inLanguage } from "../../domain/text";
import { figuresOf, selectPointCount, useApp } from "../../state";
import { Section, SourceLine } from "../../ui";
import { useCity } from "../../view/use-city";
import styles from "./explore.module.css";

/** How the figures are computed: method, precision, date and sources of the data. */
export function MethodSection() {
  const { geodata, city, text, language, figures } = useCity();
  const whole = useApp((app) => figuresOf(app, null));
  const points = useApp(selectPointCount);
  const reaches = city.layers
    .filter(({ reach, strategy }) => reach !== null && strategy !== null)
    .map((layer) =>
      text("explore.method.reach", {
        layer: inLanguage(layer.name, language),
        reach: figures.distance(layer.reach),
      }),
    );
  const rough = whole === null ? null : shareOf(whole.roughResidents, whole.residents);
  return (
    <Section heading={text("explore.method.title")} foldable folded>
      <div className={styles.stack}>
        <p>{text("explore.method.influence", { reaches: reaches.join(", ") })}</p>
        <p>{text("explore.method.coverage")}</p>
        <p>{text("explore.method.partition")}</p>
        <p>{text("explore.method.known")}</p>
        <p>{text("explore.method.residents", { year: city.censusYear, points: figures.count(points) })}</p>
        <p>{text("explore.method.rough", { share: figures.share(rough) })}</p>
        <p>{text("explore.method.area")}</p>
        <p className={styles.small}>{text("explore.method.data", { version: geodata.version })}</p>
        {geodata.sources.map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
      </div>
    </Section>
  );
}
