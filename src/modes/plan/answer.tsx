import { useEffect } from "react";
import { choose, openPlan, selectPlan, store, useApp } from "../../state";
import { Panel } from "../../ui";
import { ProjectCard } from "./catalogue/project-card";
import { goBackTo, isFocusLost, openerNow } from "./focus";
import { Matrix } from "./landing/matrix";
import { PlaceProjects } from "./landing/place-projects";
import { SiteProjects } from "./landing/site-projects";
import { UnitProjects } from "./landing/unit-projects";
import { useCity } from "./use-city";
import { WithPlan } from "./with-plan";

const close = () => choose(null);

/** The plan's right side: what there is to say about the selection. */
export function Answer() {
  const selection = useApp((app) => app.selection);
  const isReady = useApp((app) => selectPlan(app) !== null);
  useEffect(() => void openPlan(), []);
  useOpener();
  if (!isReady) return <NoPlan />;
  switch (selection?.kind) {
    case "project":
      return <ProjectCard id={selection.id} onClose={close} />;
    case "matrix":
      return <Matrix strategy={selection.strategy} onClose={close} />;
    case "unit":
      return <UnitProjects unit={selection.unit} onClose={close} />;
    case "site":
      return <SiteProjects id={selection.id} onClose={close} />;
    case "place":
      return <PlaceProjects position={selection.position} under={selection.under} onClose={close} />;
    default:
      return null;
  }
}

/** A link asked for a card, and the plan is on its way, did not come, or this city has none: said where the card would stand. */
function NoPlan() {
  const { text } = useCity();
  return (
    <Panel title={text("common.mode.plan")} onClose={close}>
      <WithPlan>{null}</WithPlan>
    </Panel>
  );
}

/** Once the last card is closed the focus is back at what opened the first, as after a page. */
function useOpener(): void {
  useEffect(() => {
    const opener = openerNow();
    return () => {
      const { selection, reading } = store.getState();
      if (selection === null && reading === null && isFocusLost()) goBackTo(opener);
    };
  }, []);
}
