import { createSelector } from "reselect";
import type { JoinedTable, OwnSource } from "../../domain/import-role";
import type { Taken } from "../../domain/own-data";
import { STATUSES, type Status } from "../../domain/site";
import type { App } from "../store";

/** What was taken in, the last one last. */
export const selectTaken = (app: App): readonly Taken[] => app.own.taken;

/** A table of the visitor's own, joined to the municipalities. */
export interface OwnTable {
  readonly id: string;
  readonly file: string;
  readonly table: JoinedTable;
}

export const selectOwnTables = createSelector([selectTaken], (taken): readonly OwnTable[] =>
  taken.flatMap((one) =>
    one.role === "table" ? [{ id: one.id, file: one.source.file, table: one.table }] : [],
  ),
);

/** The figures of the field that colours the map, by code; empty where none of a table does. */
export const selectOwnValues = createSelector(
  [selectOwnTables, (app: App) => app.choropleth],
  (tables, choropleth): ReadonlyMap<string, number> => {
    if (choropleth.kind !== "own") return new Map();
    const rows = tables.find(({ id }) => id === choropleth.table)?.table.rows ?? [];
    return new Map(
      rows.flatMap(({ code, cells }) => {
        const cell = cells[choropleth.field];
        return typeof cell === "number" ? [[code, cell]] : [];
      }),
    );
  },
);

/** What of a taking the filters of now leave out for its status. */
export interface Unseen {
  readonly count: number;
  readonly statuses: readonly Status[];
}

export function unseenOf(taken: Taken, shown: readonly Status[]): Unseen {
  const sites = taken.role === "pilots" || taken.role === "layer" ? taken.sites : [];
  const unseen = sites.filter(({ status }) => !shown.includes(status));
  return {
    count: unseen.length,
    statuses: STATUSES.filter((status) => unseen.some((site) => site.status === status)),
  };
}

const selectSourceBySite = createSelector(
  [selectTaken],
  (taken): ReadonlyMap<string, OwnSource> =>
    new Map(
      taken.flatMap((one) =>
        one.role === "pilots" || one.role === "layer" ? one.sites.map(({ id }) => [id, one.source]) : [],
      ),
    ),
);

/** The visitor's own file that a site comes from; null: it is of the city's data. */
export const ownSourceOf = (app: App, site: string): OwnSource | null => {
  const source = selectSourceBySite(app).get(site);
  return source ?? null;
};
