import type { Edit, Scenario } from "../../../domain/scenario";
import { parseScenario, writeScenario } from "../../../domain/scenario-file";
import { shortest } from "../../../domain/scenario-shortest";
import { type App, type LinkedText, store } from "../../store";
import { noticed } from "../conflicts";
import { firstFree } from "../first-free";
import { release } from "../held";
import { remember } from "../remember";
import { chooseScenario } from "../scenarios";
import { scenarioOf, selectPilotBase, selectPlanner, selectScenarios } from "../selectors/scenarios";
import { scenarioOn, withNew } from "../shelf";
import { editIdsOf, isOfToday } from "./planner-link";
import { type LinkedScenario, readScenarioBits } from "./scenario-bits";

/**
 * Works on the scenario of a link. One on this device that comes to the same is taken up; else a new one begins, which says
 * where it is from. What cannot be read is named among the unknown, and so are pilots and foci that the city does not have.
 */
export function takeLinked(app: App, { text, here }: LinkedText): void {
  store.setState({ linked: null });
  release();
  const own = scenarioOf(selectPlanner(app), here);
  const told = selectPilotBase(app) === null ? null : readScenarioBits(text, editIdsOf(app));
  if (own !== null) chooseScenario(own.id);
  else if (told === null) alsoUnknown(["e"]);
  else takeUp(app, told);
}

function takeUp(app: App, told: LinkedScenario): void {
  const { edits, unknown } = known(app, told.edits);
  alsoUnknown(unknown);
  const same = scenarioThatComesTo(app, edits);
  const isNothing = edits.length === 0;
  if (same !== null) chooseScenario(same.id);
  else if (!isNothing) begin(begunFrom(app, { ...told, edits }), isOfToday(app, told.data));
}

const alsoUnknown = (ids: readonly string[]): void => {
  if (ids.length > 0) store.setState(({ unknownIds }) => ({ unknownIds: [...unknownIds, ...ids] }));
};

/** The edits without those of pilots that nobody has, and without foci that nobody has. */
function known(app: App, edits: readonly Edit[]): { edits: readonly Edit[]; unknown: readonly string[] } {
  const foci = new Set(editIdsOf(app).foci);
  const isKnown = (id: string) => foci.has(id);
  const of = edits.filter((edit) => !("site" in edit) || !edit.site.startsWith("?"));
  const sites = edits.flatMap((edit) => ("site" in edit && edit.site.startsWith("?") ? [edit.site] : []));
  const lost = of.flatMap((edit) => ("foci" in edit ? edit.foci.filter((id) => !isKnown(id)) : []));
  return {
    edits: of.map((edit) => ("foci" in edit ? { ...edit, foci: edit.foci.filter(isKnown) } : edit)),
    unknown: [...new Set([...sites, ...lost])],
  };
}

function scenarioThatComesTo(app: App, edits: readonly Edit[]): Scenario | null {
  const base = selectPilotBase(app);
  if (base === null) return null;
  const wanted = JSON.stringify(shortest(base, edits));
  const all = selectScenarios(app).map(({ scenario }) => scenario);
  return all.find((one) => JSON.stringify(shortest(base, one.edits)) === wanted) ?? null;
}

/** Its originals are today's: a link holds no others. The version it was written on stays where it is another. */
function begunFrom(app: App, { name, data, edits }: LinkedScenario): Scenario {
  const names = selectScenarios(app).map(({ scenario }) => scenario.name);
  const named = (number: number) => (number === 1 ? name : `${name} (${number})`);
  const scenario = scenarioOn(app, firstFree(named, names), edits);
  return { ...scenario, from: "link", ...(isOfToday(app, data) ? {} : { data }) };
}

/** What a link says is checked like a file of a scenario: values that no edit may have are not let in. */
function begin(begun: Scenario, isToday: boolean): void {
  const checked = parseScenario("link", writeScenario(begun));
  if (!checked.ok) {
    alsoUnknown(["e"]);
    return;
  }
  const kind = isToday ? "from-link" : "from-other-data";
  remember((planner) => ({
    ...withNew(planner, checked.value),
    notices: noticed(planner, { kind, name: begun.name }),
    refused: null,
  }));
}
