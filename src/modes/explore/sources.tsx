import type { City } from "../../domain/city";
import { Section, SourceLine } from "../../ui";
import { useCity } from "../../view/use-city";

/** The files that every reckoned figure rests on: ground, residents, and the layers that serve a strategy. */
export function reckonedFrom({ files, layers }: City): string[] {
  const serving = layers.filter(({ strategy }) => strategy !== null);
  return [files.municipalities, files.residents, ...serving.map(({ file }) => file)];
}

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
