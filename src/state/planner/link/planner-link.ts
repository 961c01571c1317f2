import { shortest } from "../../../domain/scenario-shortest";
import { selectGeodata } from "../../selectors/geodata";
import type { App } from "../../store";
import type { PlannerLink } from "../memory";
import { selectPilotBase, selectScenario } from "../selectors/scenarios";
import { type EditIds, writeScenarioBits } from "./scenario-bits";

/** Characters: with 144 for what a link has before it and 60 for the address, 800. */
const MOST = 596;

const NONE: PlannerLink = { kind: "none" };

/**
 * What the address says of the scenario that is worked on: its name and the fewest edits that come to the same. Nothing of
 * one without edits, and nothing of one over pilots of the visitor's own: these are in no link.
 */
export function plannerLinkOf(app: App): PlannerLink {
  const [scenario, base, ids] = [selectScenario(app), selectPilotBase(app), editIdsOf(app)];
  if (scenario === null || base === null || hasOwnPilots(app)) return NONE;
  const edits = shortest(base, scenario.edits);
  if (edits.length === 0) return NONE;
  const { name, data } = scenario;
  const text = writeScenarioBits({ name, data: ofCity(data), edits }, ids);
  return text.length > MOST ? { kind: "too-long" } : { kind: "text", text };
}

const hasOwnPilots = ({ own }: App): boolean => own.applied.some(({ role }) => role === "pilots");

/** The version of the city's own data: what the visitor laid on top of them is behind a plus. */
const ofCity = (version: string): string => version.split("+")[0] ?? version;

/** What edits may name, by id. */
export function editIdsOf(app: App): EditIds {
  return {
    pilots: selectPilotBase(app)?.sites.map(({ id }) => id) ?? [],
    foci: selectGeodata(app)?.city.foci.map(({ id }) => id) ?? [],
  };
}

/** Whether a version in a link is that of the data that are open. */
export const isOfToday = (app: App, data: string): boolean => {
  const version = selectGeodata(app)?.version;
  return version !== undefined && ofCity(version) === data;
};
