import type { City } from "../../../domain/city";
import { inLanguage } from "../../../domain/text";
import { selectPointCount, useApp } from "../../../state";
import { Section, SourceLine } from "../../../ui";
import { type Plan, usePlan } from "../use-plan";
import { useReach } from "../use-reach";
import styles from "./coverage.module.css";
import { riverNote } from "./wording";

/** The files that figures of coverage rest on: ground, residents, pilots, rivers and what else stands within reach. */
function coverageFiles({ files, layers }: Pick<City, "files" | "layers">): string[] {
  const counting = layers.filter(({ strategy }) => strategy !== null);
  const named = [files.municipalities, files.zones, files.province, files.residents];
  return [...named, ...counting.map(({ file }) => file)].filter((file) => file !== undefined);
}

/** How the figures of coverage come about: what each word means, how exact it is, and the sources. */
export function Method() {
  const plan = usePlan();
  const { geodata, city, text, figures } = plan;
  const { words: reach } = useReach();
  const points = useApp(selectPointCount);
  const files = coverageFiles(city);
  return (
    <Section heading={text("planner.coverage.method.title")} foldable folded>
      <div className={styles.method}>
        <p>{text("planner.coverage.method.reach", { reach })}</p>
        <p>
          {text("planner.coverage.method.residents", {
            year: city.censusYear,
            points: figures.count(points),
          })}
        </p>
        <p>{text("planner.coverage.method.rough", { methods: roughMethods(plan) })}</p>
        <p>{text("planner.coverage.method.distances")}</p>
        <p>{text("planner.coverage.method.around")}</p>
        <p>{text("planner.coverage.method.ground")}</p>
        <p>{text("planner.coverage.method.river", { note: riverNote(plan) })}</p>
        <p>{text("planner.coverage.method.strategies", { foci: fociWords(plan) })}</p>
        <p className={styles.small}>{text("planner.coverage.method.data", { version: geodata.version })}</p>
        {geodata.sources
          .filter(({ file }) => files.includes(file))
          .map((source) => (
            <SourceLine key={source.id} source={source} accuracy />
          ))}
      </div>
    </Section>
  );
}

const roughMethods = ({ city, text, language, figures }: Plan): string => {
  const names = city.residentMethods
    .filter(({ rough }) => rough)
    .map(({ name }) => inLanguage(name, language));
  return names.length === 0 ? text("planner.coverage.within.none") : figures.list(names);
};

/** Which aims serve which strategy: the planner's own table, as the city writes it. */
function fociWords({ city, text, language, figures }: Plan): string {
  return city.strategies
    .map((strategy) => {
      const foci = city.foci.filter((focus) => focus.strategy === strategy.id);
      return text("planner.coverage.method.foci", {
        strategy: inLanguage(strategy.name, language),
        foci:
          foci.length === 0
            ? text("planner.coverage.within.none")
            : figures.list(foci.map(({ name }) => inLanguage(name, language))),
      });
    })
    .join("; ");
}
