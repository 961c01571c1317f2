import { placesOf } from "../../domain/plan-landing";
import { inLanguage } from "../../domain/text";
import { type App, selectProject, selectSites, unitName, useApp } from "../../state";
import { Announcer } from "../../ui";
import { placeWords } from "./catalogue/wording";
import { type PlanView, usePlan } from "./use-plan";

/** Says to a screen reader what was opened beside the catalogue: a project with where it lands, a column of the matrix, a unit, a site. */
export function Spoken() {
  const view = usePlan();
  return <Announcer message={useApp((app) => spokenOf(app, view))} />;
}

function spokenOf(app: App, view: PlanView): string {
  const { text, language } = view;
  switch (app.selection?.kind) {
    case "project":
      return projectSpoken(app, view);
    case "matrix":
      return matrixSpoken(app.selection.strategy, view);
    case "unit":
      return unitName(app, app.selection.unit);
    case "site": {
      const site = selectSites(app).get(app.selection.id);
      return site === undefined ? "" : inLanguage(site.name, language);
    }
    case "place":
      return text("plan.landing.card.place");
    default:
      return "";
  }
}

function projectSpoken(app: App, view: PlanView): string {
  const { geodata, text, language } = view;
  const project = selectProject(app);
  if (project === null) return text("plan.catalogue.card.unknownTitle");
  return text("plan.catalogue.card.spoken", {
    title: inLanguage(project.title, language),
    place: placeWords(project, placesOf(project, geodata.sites), view),
  });
}

function matrixSpoken(asked: string | null, { city, text, language }: PlanView): string {
  const strategy = city.strategies.find(({ id }) => id === asked);
  return strategy === undefined
    ? text("plan.landing.matrix.title")
    : text("plan.landing.matrix.legend", { strategy: inLanguage(strategy.name, language) });
}
