import { inLanguage } from "../../../domain/text";
import { selectPointCount, useApp } from "../../../state";
import { SourceLine } from "../../../ui";
import { PrintSection } from "../../../ui/print/print-section";
import { riverNote } from "../coverage/wording";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

/** How the figures are worked out, what is provisional, and whose data they are. */
export function Method({ sheet }: { readonly sheet: Sheet }) {
  const { geodata, city, text, language } = sheet;
  const withProvisional = useApp((app) => app.withProvisional);
  const hasProvisional = geodata.municipalities.some(({ membership }) => membership === "provisional");
  return (
    <>
      <PrintSection heading={text("planner.sheets.method.title")}>
        <Sentences sheet={sheet} />
      </PrintSection>
      {hasProvisional ? (
        <PrintSection heading={text("planner.sheets.method.provisional")}>
          <p>{inLanguage(city.membershipNote, language)}</p>
          {withProvisional ? null : <p>{text("planner.sheets.method.without")}</p>}
        </PrintSection>
      ) : null}
      {sheet.pilots.some(({ proposal }) => proposal) ? (
        <PrintSection heading={text("planner.sheets.method.proposal")}>
          <p>{inLanguage(city.proposalNote, language)}</p>
        </PrintSection>
      ) : null}
      <PrintSection heading={text("planner.sheets.method.sources")}>
        <div className={styles.sources}>
          {geodata.sources.map((source) => (
            <SourceLine key={source.id} source={source} accuracy />
          ))}
        </div>
      </PrintSection>
    </>
  );
}

function Sentences({ sheet }: { readonly sheet: Sheet }) {
  const { city, reach, text, language, figures } = sheet;
  const points = useApp(selectPointCount);
  const methods = city.residentMethods
    .filter(({ rough }) => rough)
    .map(({ name }) => inLanguage(name, language));
  const sentences = [
    text("planner.coverage.method.reach", { reach }),
    text("planner.coverage.method.residents", { year: city.censusYear, points: figures.count(points) }),
    ...(methods.length === 0 ? [] : [text("planner.coverage.method.rough", { methods: methods.join("; ") })]),
    text("planner.coverage.method.distances"),
    text("planner.coverage.method.around"),
    text("planner.coverage.method.ground"),
    text("planner.coverage.method.river", { note: riverNote(sheet) }),
    text("planner.coverage.method.strategies", { foci: strategiesOf(sheet).join("; ") }),
    text("planner.sheets.method.scaleNote"),
  ];
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence} className={styles.small}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}

/** Which foci serve which strategy. */
function strategiesOf({ city, text, language, figures }: Sheet): string[] {
  return city.strategies.flatMap((strategy) => {
    const foci = city.foci.filter((focus) => focus.strategy === strategy.id);
    if (foci.length === 0) return [];
    const names = figures.list(foci.map(({ name }) => inLanguage(name, language)));
    return [
      text("planner.coverage.method.foci", { strategy: inLanguage(strategy.name, language), foci: names }),
    ];
  });
}
