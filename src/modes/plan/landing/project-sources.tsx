import type { Project } from "../../../domain/plan-project";
import { Section, SourceLine } from "../../../ui";
import { DocumentsLine } from "../readings/documents-line";
import { usePlan } from "../use-plan";

interface ProjectSourcesProps {
  readonly projects: readonly Project[];
}

/** The documents that the projects come from, and the files with the places that they are read in. */
export function ProjectSources({ projects }: ProjectSourcesProps) {
  const { geodata, city, plan, text } = usePlan();
  const documents = plan.documents
    .map(({ id }) => id)
    .filter((id) => projects.some((project) => project.documents.includes(id)));
  const layers = new Set(projects.flatMap(({ place }) => (place.kind === "layers" ? place.layers : [])));
  const named = new Set(projects.flatMap(({ place }) => (place.kind === "sites" ? place.sites : [])));
  for (const { id, layer } of geodata.sites) if (named.has(id)) layers.add(layer);
  const files = new Set([
    city.files.municipalities,
    ...city.layers.filter(({ id }) => layers.has(id)).map(({ file }) => file),
  ]);
  return (
    <Section heading={text("plan.landing.card.sources")} foldable folded>
      {documents.length > 0 ? <DocumentsLine ids={documents} /> : null}
      {geodata.sources
        .filter(({ file }) => files.has(file))
        .map((source) => (
          <SourceLine key={source.id} source={source} accuracy />
        ))}
    </Section>
  );
}
