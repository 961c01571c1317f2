import { useEffect, useMemo, useRef } from "react";
import { shareOf } from "../../../../domain/measure";
import { read } from "../../../../state";
import { Sankey } from "../../../../ui/charts/sankey";
import { SavedChart } from "../../../../ui/charts/saved/saved-chart";
import { saveChart } from "../../save-chart";
import { flowsOf, SIDES } from "./flows";
import { Shares, Told } from "./told";
import styles from "./told.module.css";
import { useBudget } from "./use-budget";

/** Who pays for which module, and on what it is spent; what is chosen is told in words and shares too. */
export function FlowFigure({ at }: { readonly at: string | null }) {
  const { budget, text, language, euro, words, figures } = useBudget();
  const flows = useMemo(() => flowsOf(budget), [budget]);
  const selected = flows.nodes.find(({ key }) => key === at) ?? null;
  const total = euro(budget.funding.total);
  const title = text("reading.story.budget.flows.caption", { year: budget.year });
  const figure = useSeenFirst(selected !== null);
  return (
    <div ref={figure} className={styles.flows}>
      <Told node={selected} />
      <SavedChart name={title} onSave={(write) => saveChart(title, language, write)}>
        <Sankey
          caption={title}
          help={text("reading.story.budget.flows.help")}
          columns={SIDES.map((side) => text(`reading.story.budget.sides.${side}`))}
          nodes={flows.nodes.map(({ key, side, name }) => ({
            id: key,
            column: SIDES.indexOf(side),
            name: words(name),
          }))}
          flows={flows.flows}
          amountOf={euro}
          partOf={(value, whole) => `${euro(value)} · ${figures.share(shareOf(value, whole))}`}
          nameOf={(name, amount, of) =>
            of === null
              ? text("reading.story.budget.flows.node", { name, amount, total })
              : text("reading.story.budget.flows.partOf", { name, amount, of })
          }
          selected={selected?.key ?? null}
          onSelect={(id) => read("budget", id)}
        />
      </SavedChart>
      {selected === null ? null : <Shares flows={flows} node={selected} />}
    </div>
  );
}

/** Scrolls to the figure when the page was opened for a part of it; what is chosen later is in sight already. */
function useSeenFirst(isAsked: boolean) {
  const figure = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(isAsked);
  useEffect(() => {
    if (wasAsked.current) figure.current?.scrollIntoView({ block: "start" });
    wasAsked.current = false;
  }, []);
  return figure;
}
