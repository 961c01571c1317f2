import type { ExportFile } from "../../domain/export";
import { fileNameOf } from "../../domain/export-name";
import type { StateHere, StateRead, WholeState } from "../../domain/export-state";
import type { ExportWording } from "../../domain/export-words";
import type { Scenario } from "../../domain/scenario";
import { readStateFile } from "../../exchange/writing/read-state-file";
import { writeStateFile } from "../../exchange/writing/state-file";
import { openLink } from "../address";
import { firstFree } from "../planner/first-free";
import { release } from "../planner/held";
import { remember } from "../planner/remember";
import { chooseScenario } from "../planner/scenarios";
import { scenarioOf, selectPilotBase, selectPlanner, selectScenario } from "../planner/selectors/scenarios";
import { newId, withNew } from "../planner/shelf";
import { selectGeodata } from "../selectors/geodata";
import { type App, store } from "../store";
import { writeLink } from "../write-link";
import { pilotFeatures } from "./pilots";
import { provenanceOf } from "./provenance";
import { tellerOf } from "./teller";

/**
 * The scenario that is worked on and everything that was chosen on the screen, as one GeoJSON file.
 * @param date the day in ISO 8601
 * @throws before the city is there
 */
export function stateFileOf(app: App, wording: ExportWording, date: string): ExportFile {
  const teller = tellerOf(app, wording);
  const { city, version } = teller.geodata;
  const scenario = selectScenario(app);
  const title = scenario?.name ?? wording.say("planner.sheets.asData");
  const state: WholeState = { city: city.id, dataVersion: version, link: writeLink(app), scenario };
  const provenance = provenanceOf({ title, date, overlap: false, coverage: true }, teller);
  return {
    name: fileNameOf({ city: city.id, date, id: title }, "geojson"),
    mime: "application/geo+json",
    bytes: writeStateFile(state, pilotFeatures(teller), provenance),
  };
}

/** Reads such a file and holds it against the city that is open. Changes nothing. @throws before the city is there */
export function readState(app: App, file: string, text: string): StateRead {
  return readStateFile(file, text, hereOf(app));
}

function hereOf(app: App): StateHere {
  const geodata = selectGeodata(app);
  if (geodata === null) throw new Error("A file is held against a city, got none");
  return {
    city: geodata.city.id,
    dataVersion: geodata.version,
    pilots: new Set(selectPilotBase(app)?.sites.map(({ id }) => id)),
    foci: new Set(geodata.city.foci.map(({ id }) => id)),
  };
}

/**
 * Goes on where the file was written: works on its scenario, beside those that are there, and opens what was chosen. A
 * scenario that is here already is only chosen; one that changed since is kept beside it under another name.
 * @param languages those the app can speak
 * @returns the ids of the link that this city does not know
 * @throws with a scenario, before the planner was opened
 */
export function takeState({ scenario, link }: WholeState, languages: readonly string[]): readonly string[] {
  if (store.getState().planner !== null || scenario !== null) {
    release();
    if (scenario === null || isHere(scenario)) chooseScenario(scenario?.id ?? null);
    else remember((planner) => withNew(planner, besideOthers(scenario)));
  }
  return openLink(link, languages);
}

function isHere(scenario: Scenario): boolean {
  const own = scenarioOf(selectPlanner(store.getState()), scenario.id);
  return own !== null && sameWork(own) === sameWork(scenario);
}

/** What makes a scenario what it is, whatever it is called and whenever it was touched. */
const sameWork = ({ data, originals, edits }: Scenario): string => JSON.stringify([data, originals, edits]);

/** With an id and a name that no other has. */
function besideOthers(scenario: Scenario): Scenario {
  const { shelf } = selectPlanner(store.getState());
  const names = [...shelf.values()].map((kept) => kept.scenario.name);
  const named = (number: number) => (number === 1 ? scenario.name : `${scenario.name} (${number})`);
  return {
    ...scenario,
    id: shelf.has(scenario.id) ? newId() : scenario.id,
    name: firstFree(named, names),
  };
}
