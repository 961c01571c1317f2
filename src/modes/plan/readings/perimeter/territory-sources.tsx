import { Section, SourceLine } from "../../../../ui";
import { usePlan } from "../../use-plan";

/** The files that municipalities and zones are drawn and counted from. */
export function TerritorySources() {
  const { geodata, city, text } = usePlan();
  const files = [city.files.municipalities, city.files.zones, city.files.province];
  const sources = geodata.sources.filter(({ file }) => files.includes(file));
  return (
    <Section heading={text("reading.perimeter.sources")} foldable folded>
      {sources.map((source) => (
        <SourceLine key={source.id} source={source} accuracy />
      ))}
    </Section>
  );
}
