import { Section, SourceLine } from "../../ui";
import { useCity } from "./use-city";

/** Where the figures of a card come from: the sources of the files it rests on. */
export function Sources({ files }: { readonly files: readonly string[] }) {
  const { geodata, text } = useCity();
  const sources = geodata.sources.filter(({ file }) => files.includes(file));
  return (
    <Section heading={text("explore.method.sources")} foldable folded>
      {sources.map((source) => (
        <SourceLine key={source.id} source={source} accuracy />
      ))}
    </Section>
  );
}
