import type { History } from "../../../../domain/plan-history";
import { inLanguage } from "../../../../domain/text";
import { type Column, DataTable } from "../../../../ui";
import { usePlan } from "../../use-plan";
import { OurLinks } from "../our-links";
import reading from "../reading.module.css";

type PastPlan = History["plans"][number];
type Subject = PastPlan["areas"][number];

interface CarriedOverProps {
  readonly plan: PastPlan;
}

const isLinked = ({ ourLinks }: Subject): boolean => ourLinks.length > 0;

/** What it handed on to the next plan, or that no document states it; and what we link to the plan of the catalogue. */
export function CarriedOver({ plan }: CarriedOverProps) {
  const { text, language } = usePlan();
  const linked = [...plan.areas, ...plan.directions].filter(isLinked);
  const unstated = linked.length > 0 ? "notStated" : "notStatedAlone";
  return (
    <>
      <h4>{text("reading.story.history.carried")}</h4>
      <p>
        {plan.carriedOver === null
          ? text(`reading.story.history.${unstated}`)
          : inLanguage(plan.carriedOver, language)}
      </p>
      {linked.length > 0 ? <LinkTable plan={plan} linked={linked} /> : null}
    </>
  );
}

/** The subjects that we link, each with the reason, and of how many they are. */
function LinkTable({ plan, linked }: CarriedOverProps & { readonly linked: readonly Subject[] }) {
  const { plan: whole, text, language, figures } = usePlan();
  const last = Math.max(...(whole.history?.plans ?? []).map(({ number }) => number));
  const columns: Column<Subject>[] = [
    {
      id: "subject",
      heading: text("reading.story.history.inPlan", { number: plan.number }),
      cell: ({ name }) => inLanguage(name, language),
    },
    {
      id: "links",
      heading: text("reading.story.history.inPlan", { number: last }),
      cell: ({ ourLinks }) => <OurLinks links={ourLinks} />,
    },
  ];
  const counted = (["areas", "directions"] as const)
    .filter((of) => plan[of].length > 0)
    .map((of) =>
      text("reading.story.history.linked", {
        subjects: text(`reading.story.history.${of}`),
        linked: figures.count(plan[of].filter(isLinked).length),
        all: figures.count(plan[of].length),
      }),
    );
  return (
    <>
      <DataTable
        caption={text("reading.story.history.linksOf", { from: plan.number, to: last })}
        columns={columns}
        rows={linked}
        keyOf={({ id }) => id}
      />
      <p className={reading.small}>{counted.join(" ")}</p>
    </>
  );
}
