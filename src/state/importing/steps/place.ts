import type { SystemChoice, SystemSuggestion } from "../../../domain/coordinate-system";
import type { DataRow, Dataset } from "../../../domain/dataset";
import { withColumns } from "../../../exchange/opening/columns";
import type { Columns } from "../../../exchange/opening/opened";
import { toDegreesInSteps } from "../../../exchange/systems/degrees";
import { suggestInSteps } from "../../../exchange/systems/suggest";
import type { App } from "../../store";
import { selectChoices, selectDataset } from "../file";
import { selectArea } from "../ground";
import { selectSystem } from "../selectors";
import { each, paced, type Task } from "./paced";

/** What the numbers of the file may be. */
export async function suggest(app: App, task: Task): Promise<SystemSuggestion> {
  const dataset = await located(datasetOf(app), selectChoices(app).columns, task);
  return paced(suggestInSteps(dataset, selectArea(app)), task);
}

/** The rows in degrees. */
export async function place(app: App, task: Task): Promise<Dataset> {
  const system = systemOf(app);
  const dataset = await located(datasetOf(app), selectChoices(app).columns, task);
  const all = Math.max(1, dataset.rows.length);
  return paced(toDegreesInSteps(dataset, system), task, (done) => task.progress(done / all));
}

/** With the points that two columns say, where somebody said which. */
async function located(dataset: Dataset, columns: Columns | null, task: Task): Promise<Dataset> {
  if (columns === null) return dataset;
  const rows: DataRow[] = [];
  const locate = (row: DataRow) => {
    rows.push(...withColumns({ ...dataset, rows: [row] }, columns).dataset.rows);
  };
  await paced(each(dataset.rows, locate), task);
  return { ...dataset, rows };
}

function datasetOf(app: App): Dataset {
  const dataset = selectDataset(app);
  if (dataset === null) throw new Error("An open file is placed, got none");
  return dataset;
}

function systemOf(app: App): SystemChoice {
  const system = selectSystem(app);
  if (system === null) throw new Error("A file is placed by a coordinate system, got none");
  return system;
}
