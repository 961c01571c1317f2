import type { ExportFeatures } from "../../domain/export";
import type { CoverageAnswer, PilotCoverage } from "../../domain/planner-coverage";
import { standsAt } from "../../domain/scenario-pilots";
import type { Site } from "../../domain/site";
import { type PilotChange, selectPilotChanges } from "../planner/selectors/changes";
import { selectSettledPilots } from "../planner/selectors/pilots";
import { selectRoughPilots } from "../planner/selectors/reaching";
import { selectPilotBase } from "../planner/selectors/scenarios";
import { selectMunicipalities, selectSites } from "../selectors/geodata";
import type { App } from "../store";
import {
  type Column,
  columnId,
  countColumn,
  degreesColumn,
  featuresOf,
  metresColumn,
  textColumn,
} from "./columns";
import { coverageNotes, scenarioWords } from "./coverage-notes";
import { coverageNow } from "./coverage-state";
import { ready, type Teller, type Told, yesOrNo } from "./teller";

interface PilotRow {
  readonly site: Site;
  readonly change: PilotChange | undefined;
  readonly coverage: PilotCoverage | undefined;
  readonly isRough: boolean;
}

/** Every pilot of the scenario with its place, its reach, what was done to it, and whom it reaches. */
export function tellPilots(teller: Teller): Told {
  const { app, say } = teller;
  const now = coverageNow(teller);
  if (now.kind !== "answered") return now;
  const rows = rowsOf(app, now.answer);
  if (rows.length === 0) return { kind: "none" };
  const head = {
    id: "pilots",
    title: say("planner.sheets.pilots.title"),
    notes: [say("planner.sheets.pilots.note"), ...coverageNotes(now.answer, teller)],
  };
  const columns = [...placeColumns(teller), ...reachColumns(teller), ...withinColumns(teller)];
  return ready(featuresOf(head, columns, rows, ({ site }) => site.geometry));
}

/** The pilots with their places and reaches alone, as they stand without any reckoning. */
export function pilotFeatures(teller: Teller): ExportFeatures {
  const { app, say } = teller;
  const head = { id: "pilots", title: say("planner.sheets.pilots.title"), notes: [scenarioWords(teller)] };
  const columns = [...placeColumns(teller), ...ownReachColumns(teller)];
  return featuresOf(head, columns, rowsOf(app, null), ({ site }) => site.geometry);
}

function rowsOf(app: App, answer: CoverageAnswer | null): PilotRow[] {
  const [changes, rough] = [selectPilotChanges(app), selectRoughPilots(app)];
  return selectSettledPilots(app).map((site) => ({
    site,
    change: changes.get(site.id),
    coverage: answer?.pilots.find((one) => one.site === site.id),
    isRough: rough.has(site.id),
  }));
}

function placeColumns(teller: Teller): Column<PilotRow>[] {
  const { app, say, own } = teller;
  const municipalities = selectMunicipalities(app);
  return [
    textColumn("site", say("dataOut.site"), ({ site }) => site.id),
    countColumn("number", say("dataOut.number"), ({ site }) => site.number),
    textColumn("name", say("dataOut.name"), ({ site }) => own(site.name)),
    textColumn("code", say("dataOut.code"), ({ site }) => site.municipality),
    textColumn(
      "municipality",
      say("explore.site.municipality"),
      ({ site }) => municipalities.get(site.municipality ?? "")?.name ?? null,
    ),
    textColumn("outside", say("dataOut.outside"), ({ site }) => yesOrNo(teller, site.outside)),
    degreesColumn("longitude", say("dataOut.longitude"), ({ site }) => standsAt(site)[0]),
    degreesColumn("latitude", say("dataOut.latitude"), ({ site }) => standsAt(site)[1]),
    textColumn("proposal", say("common.proposal"), ({ site }) => yesOrNo(teller, site.proposal)),
    textColumn("added", say("dataOut.added"), ({ change }) => yesOrNo(teller, change?.original === null)),
    metresColumn("moved", say("dataOut.moved"), ({ change }) => change?.moved),
  ];
}

function ownReachColumns({ geodata, say, own, figures }: Teller): Column<PilotRow>[] {
  const { foci } = geodata.city;
  return [
    metresColumn("reach", say("planner.sheets.pilots.reach"), ({ site }) => site.reach),
    metresColumn("own_reach", say("dataOut.ownReach"), ({ change }) => change?.ownReach),
    textColumn("foci", say("explore.site.foci"), ({ site }) => {
      const names = foci.filter(({ id }) => site.foci.includes(id)).map(({ name }) => own(name));
      return names.length === 0 ? null : figures.list(names);
    }),
  ];
}

function reachColumns(teller: Teller): Column<PilotRow>[] {
  const { say } = teller;
  return [
    ...ownReachColumns(teller),
    countColumn("residents", say("planner.sheets.pilots.residents"), ({ coverage }) => coverage?.residents),
    countColumn("alone", say("planner.sheets.pilots.alone"), ({ coverage }) => coverage?.alone),
    countColumn("across_river", say("planner.sheets.units.river"), ({ coverage }) => coverage?.acrossRiver),
    textColumn("rough", say("dataOut.rough"), ({ isRough }) => yesOrNo(teller, isRough)),
  ];
}

/** How many counted sites of each other strategy stand within reach. */
function withinColumns({ app, geodata, say, own }: Teller): Column<PilotRow>[] {
  const sites = selectSites(app);
  const ownStrategy = selectPilotBase(app)?.layer.strategy;
  return geodata.city.strategies
    .filter(({ id }) => id !== ownStrategy)
    .map(({ id, name }) =>
      countColumn(
        `${columnId(id)}_within`,
        say("planner.coverage.pilots.within", { strategy: own(name) }),
        ({ coverage }) => coverage?.within.filter(({ site }) => sites.get(site)?.strategy === id).length,
      ),
    );
}
