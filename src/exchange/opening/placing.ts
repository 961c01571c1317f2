import type { Dataset } from "../../domain/dataset";
import { columnsOf, withColumns } from "./columns";
import type { Columns, Found } from "./opened";
import type { Tally } from "./tally";
import { wktColumn } from "./wkt-text";

/** Tables with a geometry in each row, where a column holds it, or two are known or called by names that tell. */
export async function placed(
  { datasets, faults }: Found,
  wanted: Columns | undefined,
  tally: Tally,
): Promise<Found> {
  const each: { readonly dataset: Dataset; readonly faults: Found["faults"] }[] = [];
  for (const dataset of datasets) each.push(await located(dataset, wanted, tally));
  return {
    datasets: each.map(({ dataset }) => dataset),
    faults: [...faults, ...each.flatMap((one) => one.faults)],
  };
}

async function located(dataset: Dataset, wanted: Columns | undefined, tally: Tally) {
  const { fields } = dataset;
  if (dataset.format !== "csv" && dataset.format !== "xlsx") return { dataset, faults: [] };
  if (wanted !== undefined && fields.includes(wanted.longitude) && fields.includes(wanted.latitude)) {
    return withColumns(dataset, wanted);
  }
  const text = wktColumn(dataset);
  if (text >= 0) return (await import("./wkt-column")).withWkt(dataset, text, tally);
  const columns = columnsOf(dataset);
  return columns === null ? { dataset, faults: [] } : withColumns(dataset, columns);
}
