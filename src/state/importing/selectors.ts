import { createSelector } from "reselect";
import type { SystemChoice, SystemSuggestion } from "../../domain/coordinate-system";
import type { Dataset } from "../../domain/dataset";
import { guessCountField, guessNameField, guessPilotMapping } from "../../domain/import-mapping";
import { IMPORT_ROLES, type ImportRole, type PilotMapping } from "../../domain/import-role";
import { guessCodeField } from "../../domain/import-table";
import { REACH } from "../../domain/scenario-bounds";
import type { App } from "../store";
import { doneAt, selectChoices, selectContents, selectDataset, suggestKey } from "./file";
import { cityOf, selectRegister } from "./ground";
import { GUESS } from "./memory";

export const selectSuggestion = (app: App): SystemSuggestion | null =>
  doneAt(app.importing?.suggested, suggestKey(app));

/** How the numbers are read: as somebody said, else as they fit best; null where they fit nothing or it is not known yet. */
export const selectSystem = createSelector(
  [selectSuggestion, selectChoices],
  (suggestion, { system }): SystemChoice | null => {
    if (system !== GUESS) return system;
    const [best] = suggestion?.guesses ?? [];
    return best === undefined ? null : { code: best.code, swapped: best.swapped };
  },
);

/** More rows than this are no pilots: a list of them is read by people, number by number. */
export const MOST_PILOTS_IN = 1000;
/** From so many points with a count on, they are taken for residents. */
const MANY = 500;

const selectGuessedCode = createSelector([selectDataset, selectRegister], (dataset, register) =>
  dataset === null ? null : guessCodeField(dataset, register),
);

/** What the rows can become. */
export const selectRoles = createSelector(
  [selectDataset, selectContents, (app: App) => cityOf(app).city.layers.some(({ numbered }) => numbered)],
  (dataset, { points, others, ground }, hasPilots): readonly ImportRole[] => {
    const rows = dataset?.rows.length ?? 0;
    const can: Readonly<Record<ImportRole, boolean>> = {
      pilots: hasPilots && points > 0 && rows <= MOST_PILOTS_IN,
      layer: points + others + ground > 0,
      candidates: points > 0,
      residents: points > 0 && (dataset?.fields.length ?? 0) > 0,
      table: (dataset?.fields.length ?? 0) > 1,
    };
    return IMPORT_ROLES.filter((role) => can[role]);
  },
);

export const selectMapping = createSelector(
  [selectDataset, selectChoices, (app: App) => cityOf(app).city.foci],
  (dataset, { mapping }, foci): PilotMapping => {
    if (mapping !== GUESS) return mapping;
    return guessPilotMapping(dataset?.fields ?? [], dataset?.rows ?? [], foci);
  },
);

const selectGuessedRole = createSelector(
  [selectDataset, selectContents, selectRoles, selectMapping, selectGuessedCode],
  (dataset, { points, others, ground }, roles, mapping, code): ImportRole | null => {
    const can = (role: ImportRole) => (roles.includes(role) ? role : null);
    if (dataset === null) return null;
    if (points + others + ground === 0) return code === null ? null : can("table");
    const saysPilots = mapping.status !== null || mapping.number !== null || mapping.foci.length > 0;
    const isList = dataset.rows.length <= 100 && others + ground === 0;
    if (isList && saysPilots && roles.includes("pilots")) return "pilots";
    if (points > MANY && guessCountField(dataset.fields, dataset.rows) !== null) return can("residents");
    return can("layer") ?? roles[0] ?? null;
  },
);

/** What the rows become: as somebody said, else as they look; null where it has to be asked. */
export function selectRole(app: App): ImportRole | null {
  const { role } = selectChoices(app);
  return role === GUESS ? selectGuessedRole(app) : role;
}

const orGuessed = (
  key: "nameField" | "countField" | "codeField",
  guess: (dataset: Dataset) => number | null,
) => {
  const guessed = createSelector([selectDataset], (dataset) => (dataset === null ? null : guess(dataset)));
  return (app: App): number | null => {
    const chosen = selectChoices(app)[key];
    return chosen === GUESS ? guessed(app) : chosen;
  };
};

export const selectNameField = orGuessed("nameField", ({ fields, rows }) => guessNameField(fields, rows));
export const selectCountField = orGuessed("countField", ({ fields, rows }) => guessCountField(fields, rows));

export function selectCodeField(app: App): number | null {
  const { codeField } = selectChoices(app);
  return codeField === GUESS ? selectGuessedCode(app) : codeField;
}

/** Whether the new layer is of polygons: what most of its rows are. */
export const selectIsGround = createSelector(
  [selectContents],
  ({ points, others, ground }): boolean => ground > points + others,
);

/** Metres that points and lines of the new layer reach: as said, else as the strategy's own layers do. */
export function selectLayerReach(app: App): number | null {
  const { reach, strategy } = selectChoices(app);
  if (selectIsGround(app)) return null;
  if (reach !== GUESS) return reach;
  const like = cityOf(app).city.layers.find((layer) => layer.strategy === strategy && layer.reach !== null);
  return like?.reach ?? REACH.otherwise;
}

/** Whether a layer may reach so far. */
export const isReach = (reach: number | null): boolean => reach === null || (reach >= 1 && reach <= 50_000);

export function selectLayerName(app: App): string {
  const { layerName } = selectChoices(app);
  return layerName === GUESS ? (selectDataset(app)?.name ?? "").replace(/\.[a-z]+$/i, "") : layerName;
}
