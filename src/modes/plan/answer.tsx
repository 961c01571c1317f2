import { useEffect } from "react";
import { choose, openPlan, selectPlan, useApp } from "../../state";
import { Panel } from "../../ui";
import { useCity } from "../../view/use-city";
import { ProjectCard } from "./catalogue/project-card";
import { Matrix } from "./landing/matrix";
import { PlaceProjects } from "./landing/place-projects";
import { SiteProjects } from "./landing/site-projects";
import { UnitProjects } from "./landing/unit-projects";
import { WithPlan } from "./with-plan";

const close = () => choose(null);

/** The plan's right side: what there is to say about the selection. */
export function Answer() {
  const selection = useApp((app) => app.selection);
  const isReady = useApp((app) => selectPlan(app) !== null);
  useEffect(() => void openPlan(), []);
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
