import { layerInSteps, placesInSteps } from "../../../domain/import-layer";
import { pilotsFrom } from "../../../domain/import-pilots";
import { residentsInSteps } from "../../../domain/import-residents";
import type { ImportRole, OwnSource, RoleContext } from "../../../domain/import-role";
import { ownSource } from "../../../domain/import-site";
import { tableFrom } from "../../../domain/import-table";
import { pilotBaseOf } from "../../../domain/scenario-pilots";
import { systemOf } from "../../../exchange/systems/known";
import type { App } from "../../store";
import { selectChoices, selectDataset } from "../file";
import { cityOf, selectLocateAll, selectRegister, selectSitesNow } from "../ground";
import { type Became, doneOf, type Examined } from "../memory";
import {
  selectCodeField,
  selectCountField,
  selectLayerName,
  selectLayerReach,
  selectMapping,
  selectNameField,
  selectRole,
  selectSystem,
} from "../selectors";
import { paced, type Task } from "./paced";

/** Makes of the rows what somebody wants them to become. */
export async function become(app: App, task: Task): Promise<Became> {
  const [role, dataset] = [selectRole(app), selectDataset(app)];
  if (role === null || dataset === null) throw new Error("An open file becomes something, got none");
  const source = sourceOf(role, app);
  if (role === "table") {
    const codes = selectCodeField(app);
    if (codes === null) throw new Error("A table is joined by a field of codes, got none");
    return { role, result: tableFrom(dataset, codes, selectRegister(app), source) };
  }
  const examined = doneOf(app.importing?.examined ?? null);
  if (examined === null) throw new Error("Examined rows become something, got none");
  const context = { source, locate: selectLocateAll(app), taken: takenIds(role, app) };
  return fromRows(role, examined, context, app, task);
}

async function fromRows(
  role: Exclude<ImportRole, "table">,
  { rows, outside }: Examined,
  context: RoleContext,
  app: App,
  task: Task,
): Promise<Became> {
  const told = (done: number) => task.progress(done / Math.max(1, rows.length));
  switch (role) {
    case "pilots":
      return { role, result: pilotsFrom(rows, selectMapping(app), { ...context, ...pilotContext(app) }) };
    case "layer":
      return { role, result: await paced(layerInSteps(rows, wishesOf(app), context, outside), task, told) };
    case "candidates":
      return { role, result: await paced(placesInSteps(rows, selectNameField(app), context), task, told) };
    case "residents": {
      const codes = cityOf(app).municipalities.map(({ code }) => code);
      const steps = residentsInSteps(rows, selectCountField(app) ?? -1, { ...context, codes });
      return { role, result: await paced(steps, task, told) };
    }
  }
}

/** The pilots of the city itself: their layer is kept, and their number is the one that is wanted. */
function pilotContext(app: App) {
  const city = cityOf(app);
  const base = pilotBaseOf(city);
  if (base === null) throw new Error("Pilots are taken into a city that has a layer of them, got none");
  return { base, foci: city.city.foci, fields: selectDataset(app)?.fields ?? [] };
}

function wishesOf(app: App) {
  const name = selectLayerName(app).trim();
  return {
    id: app.importing?.id ?? "",
    name: { it: name, en: name },
    strategy: selectChoices(app).strategy,
    reach: selectLayerReach(app),
    nameField: selectNameField(app),
  };
}

/** The ids that new sites must not have; pilots that are replaced give theirs free. */
function takenIds(role: ImportRole, app: App): ReadonlySet<string> {
  const pilots = cityOf(app).city.layers.find(({ numbered }) => numbered)?.id;
  const isReplacing = role === "pilots" && selectChoices(app).how === "replace";
  const others = selectSitesNow(app).filter(({ layer }) => !isReplacing || layer !== pilots);
  return new Set(others.map(({ id }) => id));
}

function sourceOf(role: ImportRole, app: App): OwnSource {
  const shift = systemOf(selectSystem(app)?.code ?? 0)?.shift ?? null;
  const metres = role === "table" ? null : (shift?.metres ?? null);
  return ownSource(role, selectDataset(app)?.name ?? "", app.importing?.opened ?? "", metres);
}
