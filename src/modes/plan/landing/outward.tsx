import { inLanguage } from "../../../domain/text";
import type { UnitRef } from "../../../domain/unit";
import { read } from "../../../state";
import { Button, Section } from "../../../ui";
import { DocumentsLine } from "../readings/documents-line";
import { usePlan } from "../use-plan";

/** On the card of a zone to which the plan looks next, or that is only named like one: that it does, and where that is told. */
export function Outward({ unit }: { readonly unit: UnitRef }) {
  const { plan, text, language } = usePlan();
  const { phaseTwo } = plan.catalogue;
  const territory = phaseTwo?.territories.find(
    ({ zone, near }) => unit.kind === "zone" && (zone ?? near) === unit.id,
  );
  if (phaseTwo === null || territory === undefined) return null;
  return (
    <Section heading={text("plan.landing.card.outward", { territory: territory.name })}>
      <p>{inLanguage(territory.note, language)}</p>
      <p>{inLanguage(phaseTwo.about, language)}</p>
      <DocumentsLine ids={phaseTwo.documents} />
      <Button tone="plain" onPress={() => read("perimeter", "phase-two")}>
        {text("plan.landing.card.outwardAll")}
      </Button>
    </Section>
  );
}
