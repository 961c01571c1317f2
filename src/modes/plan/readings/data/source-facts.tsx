import type { Source } from "../../../../domain/source";
import { inLanguage } from "../../../../domain/text";
import { FactList } from "../../../../ui";
import { useCity } from "../../../../view/use-city";
import { Part } from "../part";

/** Each file of a package: who made it, under which licence, of what date, how exact, what is missing. */
export function SourceFacts({ sources }: { readonly sources: readonly Source[] }) {
  return sources.map((source) => <OneSource key={source.id} source={source} />);
}

function OneSource({ source }: { readonly source: Source }) {
  const { text, language, figures } = useCity();
  const { id, file, title, publishers, licences, date, accuracy } = source;
  const unknown = text("common.notKnown");
  const listed = (names: readonly string[]) => (names.length === 0 ? unknown : figures.list(names));
  return (
    <Part id={`source-${id}`} level={4} heading={`${inLanguage(title, language)} (${file})`}>
      <FactList
        facts={[
          { id: "publishers", label: text("about.method.data.publishers"), value: listed(publishers) },
          { id: "licences", label: text("about.method.data.licences"), value: listed(licences) },
          {
            id: "date",
            label: text("about.method.data.date"),
            value: date === null ? unknown : figures.date(date),
          },
        ]}
      />
      <p>
        <strong>{text("about.method.data.accuracy")}:</strong> {inLanguage(accuracy, language)}
      </p>
    </Part>
  );
}
