import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import { edit } from "../../../state/planner/editing";
import { Section, SlotSign, ToggleChips } from "../../../ui";
import { usePlan } from "../use-plan";

/** What the pilot is for; each focus is told with the strategy that it serves. */
export function PilotFoci({ site }: { readonly site: Site }) {
  const { city, text, language } = usePlan();
  const chips = city.foci.map(({ id, name, strategy: served }) => {
    const strategy = city.strategies.find((one) => one.id === served);
    return {
      id,
      label: inLanguage(name, language),
      ...(strategy === undefined
        ? {}
        : {
            sign: <SlotSign slot={strategy.slot} size="small" />,
            count: inLanguage(strategy.name, language),
          }),
    };
  });
  return (
    <Section heading={text("planner.pilots.card.foci")}>
      <ToggleChips
        label={text("planner.pilots.card.foci")}
        labelHidden
        note={text("planner.pilots.card.fociNote")}
        stacked
        chips={chips}
        chosen={site.foci}
        onChosen={(foci) => edit({ kind: "foci", site: site.id, foci })}
      />
    </Section>
  );
}
