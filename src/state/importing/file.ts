import { createSelector } from "reselect";
import type { SystemChoice } from "../../domain/coordinate-system";
import type { Dataset } from "../../domain/dataset";
import { columnsOf } from "../../exchange/opening/columns";
import type { Columns } from "../../exchange/opening/opened";
import type { App } from "../store";
import { doneOf, FIRST_CHOICES, type ImportChoices, type Worked } from "./memory";

export const selectChoices = (app: App): ImportChoices => app.importing?.choices ?? FIRST_CHOICES;

/** The layer of the file that is looked at, as it is in the file; null until the file is open. */
export function selectDataset({ importing }: App): Dataset | null {
  if (importing?.stage.kind !== "opened") return null;
  return importing.stage.datasets[importing.choices.layer] ?? null;
}

/** What is in the rows, seen without working on them. */
export interface Contents {
  readonly points: number;
  readonly others: number;
  readonly ground: number;
  readonly none: number;
}

export const selectContents = createSelector(
  [selectDataset, selectChoices],
  (dataset, { columns }): Contents => {
    const count = { points: 0, others: 0, ground: 0, none: 0 };
    for (const { geometry } of dataset?.rows ?? []) {
      if (geometry === null) count.none += 1;
      else if (geometry.type === "Point" || geometry.type === "MultiPoint") count.points += 1;
      else if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") count.ground += 1;
      else count.others += 1;
    }
    return columns === null ? count : { points: dataset?.rows.length ?? 0, others: 0, ground: 0, none: 0 };
  },
);

/** Whether somebody may say which columns hold the coordinates: no row has any of its own. */
export const selectAsksColumns = createSelector(
  [selectDataset],
  (dataset): boolean =>
    dataset !== null && dataset.fields.length > 1 && dataset.rows.every(({ geometry }) => geometry === null),
);

/** What stands in the choice of columns before anybody chose. */
export const selectNamedColumns = createSelector([selectDataset], (dataset): Columns | null =>
  dataset === null ? null : columnsOf(dataset),
);

/** Says all that the suggestion of a coordinate system rests on; null while no row has a place. */
export function suggestKey(app: App): string | null {
  const { importing } = app;
  const choices = selectChoices(app);
  if (importing === null || selectDataset(app) === null) return null;
  return selectAsksColumns(app) && choices.columns === null ? null : keyOfSuggestion(importing.id, choices);
}

export const keyOfSuggestion = (
  file: string,
  { layer, columns }: Pick<ImportChoices, "layer" | "columns">,
): string => JSON.stringify([file, layer, columns]);

/** Says all that the rows' places rest on. */
export const keyOfPlaces = (suggestion: string, { code, swapped }: SystemChoice): string =>
  `${suggestion} ${code} ${swapped}`;

/** What was worked out under this key; null where it is of other choices, or not there yet. */
export const doneAt = <Value>(worked: Worked<Value> | null | undefined, key: string | null): Value | null =>
  worked !== null && worked !== undefined && worked.key === key ? doneOf(worked) : null;
