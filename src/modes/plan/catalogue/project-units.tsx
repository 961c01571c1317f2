import { inLanguage } from "../../../domain/text";
import { goToUnit } from "../../../state";
import type { ProjectFigures } from "../../../state/plan/selectors/project-figures";
import { ProvisionalMark, Section, UnitLine } from "../../../ui";
import { Rough } from "../../../ui/figures/rough";
import { usePlan } from "../use-plan";

/** The municipalities that it touches, each a way to its own card. */
export function ProjectUnits({ figures: known }: { readonly figures: ProjectFigures }) {
  const { city, text, language, figures } = usePlan();
  const { units, municipalities, withResidents } = known;
  const rough = text("plan.catalogue.reach.roughHere");
  return (
    <Section
      heading={text("plan.catalogue.reach.units")}
      count={text("plan.catalogue.reach.unitsOf", { count: units.length, all: municipalities })}
      foldable
      folded
    >
      <ul>
        {units.map(({ municipality: { code, name, membership }, residents, area, isRough }) => (
          <li key={code}>
            <UnitLine
              name={name}
              marks={
                membership === "provisional" ? (
                  <ProvisionalMark note={inLanguage(city.membershipNote, language)} />
                ) : undefined
              }
              figure={
                withResidents ? (
                  <>
                    <Rough why={isRough && residents > 0 ? rough : undefined} />
                    {figures.residents(residents)}
                  </>
                ) : (
                  figures.area(area)
                )
              }
              onSelect={() => goToUnit({ kind: "municipality", code })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
