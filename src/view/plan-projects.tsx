import { useEffect } from "react";
import type { UnitRef } from "../domain/unit";
import { goToProject, openPlan, selectAnswer, selectHasPlan, useApp } from "../state";
import { type ProjectsAt, projectsIn, projectsOfSites } from "../state/plan/selectors/landing";
import { ProjectsHere } from "../ui/lists/projects-here";
import { useCity } from "./use-city";

/** The projects of the plan with a place in a unit. */
export function UnitProjects({ unit }: { readonly unit: UnitRef }) {
  const here = useApp((app) => projectsIn(app, unit));
  const isFailed = useApp((app) => selectAnswer(app).failure !== null);
  return <Projects of={unit.kind} here={here} isUnreckoned={isFailed} />;
}

/** The projects of the plan that a place belongs to. */
export function SiteProjects({ id }: { readonly id: string }) {
  const here = useApp((app) => projectsOfSites(app, [id]));
  return <Projects of="site" here={here} isUnreckoned={false} />;
}

interface ProjectsProps {
  readonly of: UnitRef["kind"] | "site";
  readonly here: ProjectsAt | null;
  readonly isUnreckoned: boolean;
}

/** The plan is loaded when the first such card is seen, and after the map; a city without one says nothing of it. */
function Projects({ of, here, isUnreckoned }: ProjectsProps) {
  const { city } = useCity();
  const isDrawn = useApp((app) => app.map !== "starting");
  const isAbsent = useApp(
    (app) => !selectHasPlan(app) || (app.plan.status === "ready" && app.plan.value === null),
  );
  const isFailed = useApp((app) => app.plan.status === "failed");
  useEffect(() => {
    if (isDrawn) void openPlan();
  }, [isDrawn]);
  if (isAbsent || !isDrawn) return null;
  return (
    <ProjectsHere
      of={of}
      strategies={city.strategies}
      here={here}
      failure={isFailed ? "plan" : isUnreckoned ? "reckoning" : null}
      onOpen={goToProject}
      onRetry={() => void openPlan()}
    />
  );
}
