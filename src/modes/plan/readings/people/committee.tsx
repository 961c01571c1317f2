import type { People } from "../../../../domain/plan-people";
import { inLanguage } from "../../../../domain/text";
import { usePlan } from "../../use-plan";
import reading from "../reading.module.css";

type Counted = Pick<People["commissions"][number], "members" | "of">;

/** «60 organizzazioni» */
export function Members({ of: { members, of } }: { readonly of: Counted }) {
  const { language, figures } = usePlan();
  return (
    <p>
      {figures.count(members)} {inLanguage(of, language)}
    </p>
  );
}

interface CommitteeProps {
  readonly committee: NonNullable<People["committee"]>;
}

/** The committee, of how many and whom, and when it met. */
export function Committee({ committee }: CommitteeProps) {
  const { text, language, figures } = usePlan();
  const { met } = committee;
  return (
    <>
      <p>
        <strong>{inLanguage(committee.name, language)}</strong>
      </p>
      <Members of={committee} />
      <p>
        {met.length === 0
          ? text("reading.story.people.metNotKnown")
          : text("reading.story.people.met", { dates: figures.list(met.map(figures.date)) })}
      </p>
    </>
  );
}

/** The values that run through the whole plan; a card may lead to each. */
export function Values({ values }: Pick<People, "values">) {
  const { language } = usePlan();
  return (
    <ul className={reading.list}>
      {values.map(({ id, name }) => (
        <li key={id}>{inLanguage(name, language)}</li>
      ))}
    </ul>
  );
}
