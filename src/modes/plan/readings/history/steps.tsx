import type { History } from "../../../../domain/plan-history";
import { inLanguage } from "../../../../domain/text";
import { read } from "../../../../state";
import { type Column, DataTable } from "../../../../ui";
import { SavedChart } from "../../../../ui/charts/saved/saved-chart";
import { Timeline } from "../../../../ui/charts/timeline";
import { saveChart } from "../../save-chart";
import { usePlan } from "../../use-plan";
import { DocumentsLine } from "../documents-line";
import { type PlanStep, whenOf } from "./when";

interface StepsProps {
  readonly plans: History["plans"];
}

/** The steps of all plans on one axis; a step leads to its plan. */
export function PlansTimeline({ plans }: StepsProps) {
  const { text, language, figures } = usePlan();
  const steps = plans.flatMap((plan, lane) =>
    plan.steps.map((step, place) => ({
      id: `${plan.id}-${place}`,
      plan: plan.id,
      lane,
      from: step.from,
      until: step.until,
      when: whenOf(step, text, figures),
      text: inLanguage(step.text, language),
      of: text("reading.story.history.plan", { number: plan.number }),
    })),
  );
  const title = text("reading.story.history.timeline.caption");
  return (
    <SavedChart name={title} onSave={(write) => saveChart(title, language, write)}>
      <Timeline
        caption={title}
        help={text("reading.story.history.timeline.help")}
        legend={text("reading.story.history.timeline.key")}
        lanes={plans.map(({ number }) => String(number))}
        steps={steps}
        onStep={({ lane }) => read("history", plans[lane]?.id ?? null)}
      />
    </SavedChart>
  );
}

/** The same steps of one plan as a table, each with what says so. */
export function StepsTable({ plan }: { readonly plan: History["plans"][number] }) {
  const { text, language, figures } = usePlan();
  const columns: Column<PlanStep>[] = [
    {
      id: "when",
      heading: text("reading.story.history.stepWhen"),
      cell: (step) => whenOf(step, text, figures),
    },
    {
      id: "what",
      heading: text("reading.story.history.stepWhat"),
      cell: (step) => inLanguage(step.text, language),
    },
    {
      id: "source",
      heading: text("reading.story.history.stepSource"),
      cell: ({ documents }) => <DocumentsLine ids={documents} bare />,
    },
  ];
  return (
    <DataTable
      caption={text("reading.story.history.steps", { plan: inLanguage(plan.name, language) })}
      columns={columns}
      rows={plan.steps}
      keyOf={({ from, until, text: words }) => `${from} ${until} ${words.en}`}
    />
  );
}
