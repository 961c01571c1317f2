import type { Plan } from "../../../../src/domain/plan";
import type { Project } from "../../../../src/domain/plan-project";
import { squarePlan } from "../../../fixtures/square-plan";

const read = (strategy: string): Pick<Project, "mapStrategy"> => ({ mapStrategy: { kind: "one", strategy } });

/** The plan of the squares with its two placed projects read as the two strategies on the map. */
export const landingPlan: Plan = {
  ...squarePlan,
  projects: squarePlan.projects.map((project) => {
    if (project.id === "one-stop") return { ...project, ...read("moving") };
    return project.id === "all-pilots" ? { ...project, ...read("growing") } : project;
  }),
};
