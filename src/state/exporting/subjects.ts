import type { ExportContent, ExportSubject } from "../../domain/export";
import { plainName } from "../../domain/export-name";
import type { ExportWording } from "../../domain/export-words";
import type { App } from "../store";
import { tellCoverage } from "./coverage";
import { tellDifference } from "./difference";
import { tellGaps } from "./gaps";
import { tellOverlaps } from "./overlaps";
import { tellPatches } from "./patches";
import { tellPilots } from "./pilots";
import { provenanceOf } from "./provenance";
import { tellSites } from "./sites";
import { type Teller, type Told, tellerOf } from "./teller";
import { tellMunicipalities, tellZones } from "./territory";

const TELL: Readonly<Record<ExportSubject, (teller: Teller) => Told>> = {
  sites: tellSites,
  patches: tellPatches,
  overlaps: tellOverlaps,
  municipalities: tellMunicipalities,
  zones: tellZones,
  coverage: tellCoverage,
  gaps: tellGaps,
  pilots: tellPilots,
  difference: tellDifference,
};

const OF_PILOTS: readonly ExportSubject[] = ["coverage", "gaps", "pilots", "difference"];

/** Everything that there is to say of a subject as things are now, or why there is nothing. */
export const tell = (app: App, subject: ExportSubject, wording: ExportWording): Told =>
  TELL[subject](tellerOf(app, wording));

/**
 * What goes into one download: the tables of these subjects, and what they say of themselves. ExportSubjects that have nothing to
 * tell now are left out.
 * @param date the day of the export in ISO 8601
 * @returns null when none of them has anything
 */
export function contentOf(
  app: App,
  subjects: readonly ExportSubject[],
  wording: ExportWording,
  date: string,
): ExportContent | null {
  const teller = tellerOf(app, wording);
  const told = subjects.flatMap((subject) => {
    const found = TELL[subject](teller);
    return found.kind === "ready" ? [{ subject, tables: found.tables }] : [];
  });
  const [first] = told;
  if (first === undefined) return null;
  const title =
    told.length === 1 ? wording.say(`dataOut.subjects.${first.subject}`) : wording.say("dataOut.several");
  const about = {
    title,
    date,
    overlap: told.some(({ subject }) => !OF_PILOTS.includes(subject)),
    coverage: told.some(({ subject }) => OF_PILOTS.includes(subject)),
  };
  return {
    id: plainName(title),
    title,
    city: teller.geodata.city.id,
    date,
    tables: told.flatMap(({ tables }) => tables),
    provenance: provenanceOf(about, teller),
    aboutTitle: wording.say("dataOut.about"),
  };
}
