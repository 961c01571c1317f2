import { type ExportSubject, isDrawable } from "../../domain/export";
import type { ExportWording } from "../../domain/export-words";
import { selectCanPlan } from "../mode";
import type { App } from "../store";
import { OF_PILOTS, tell } from "./subjects";

/** A table that could be taken away: how long it is, and whether a map program can draw it. */
export interface Surveyed {
  readonly id: string;
  readonly title: string;
  readonly rows: number;
  readonly isDrawable: boolean;
}

/** What there is of a subject now, without its rows. */
export type Survey =
  | { readonly kind: "ready"; readonly tables: readonly Surveyed[] }
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "none" }
  /** Nobody has planned yet: it is worked out once somebody wants it. */
  | { readonly kind: "unopened" };

/** Whether figures of a subject need the planner's part of the memory. */
export const isOfPilots = (subject: ExportSubject): boolean => OF_PILOTS.includes(subject);

/** What there is of a subject as things are now. @throws before the city is there */
export function surveyOf(app: App, subject: ExportSubject, wording: ExportWording): Survey {
  if (isOfPilots(subject) && app.planner === null) return { kind: selectCanPlan(app) ? "unopened" : "none" };
  const told = tell(app, subject, wording);
  if (told.kind !== "ready") return told;
  const tables = told.tables.map((table) => ({
    id: table.id,
    title: table.title,
    rows: table.rows.length,
    isDrawable: isDrawable(table),
  }));
  return { kind: "ready", tables };
}
