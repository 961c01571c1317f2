import type { People } from "../../../domain/plan-people";
import { inLanguage } from "../../../domain/text";
import { EmptyState } from "../../../ui";
import { usePlan } from "../use-plan";
import { WithPlan } from "../with-plan";
import { Contents } from "./contents";
import { DocumentsLine } from "./documents-line";
import { OurLinks } from "./our-links";
import { Part } from "./part";
import { Committee, Members, Values } from "./people/committee";
import { PlanFigures } from "./plan-figures";
import styles from "./reading.module.css";

/** Who works on the plan, and who was heard. */
export function PeoplePage() {
  return (
    <WithPlan>
      <Opened />
    </WithPlan>
  );
}

function Opened() {
  const { plan, text } = usePlan();
  return plan.people === null ? (
    <EmptyState sentence={text("reading.frame.none")} />
  ) : (
    <Page people={plan.people} />
  );
}

const LISTS = ["commissions", "groups", "tables"] as const;

function Page({ people }: { readonly people: People }) {
  const { text, language } = usePlan();
  const { committee } = people;
  const part = (id: "commissions" | "groups" | "tables" | "committee" | "values" | "heard") => ({
    id,
    heading: text(`reading.story.people.${id}`),
  });
  const parts = [
    part("heard"),
    ...LISTS.map(part),
    ...(committee === null ? [] : [part("committee")]),
    part("values"),
  ];
  return (
    <>
      <p className={styles.lede}>{inLanguage(people.about, language)}</p>
      <Contents page="people" parts={parts} />
      <Part {...part("heard")}>
        <PlanFigures figures={people.heard} />
      </Part>
      {LISTS.map((list) => (
        <Part key={list} {...part(list)}>
          <Bodies list={list} people={people} />
        </Part>
      ))}
      {committee === null ? null : (
        <Part {...part("committee")}>
          <Committee committee={committee} />
        </Part>
      )}
      <Part {...part("values")}>
        <Values values={people.values} />
      </Part>
      <DocumentsLine ids={people.documents} />
    </>
  );
}

interface BodiesProps {
  readonly list: (typeof LISTS)[number];
  readonly people: People;
}

/** Commissions, groups or tables, each with an address, and with what we link it to. */
function Bodies({ list, people }: BodiesProps) {
  const { language } = usePlan();
  return people[list].map((body) => (
    <Part key={body.id} id={body.id} heading={inLanguage(body.name, language)} level={4}>
      {"members" in body ? <Members of={body} /> : null}
      <OurLinks links={body.ourLinks} projects={list !== "commissions"} />
    </Part>
  ));
}
