import type { ExportContent, ExportSubject, Provenance } from "../../domain/export";
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

/** Those whose figures are the planner's. */
export const OF_PILOTS: readonly ExportSubject[] = ["coverage", "gaps", "pilots", "difference"];

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
  if (told.length === 0) return null;
  const title = titleOf(
    told.map(({ subject }) => subject),
    wording,
  );
  return {
    id: plainName(title),
    title,
    city: teller.geodata.city.id,
    date,
    tables: told.flatMap(({ tables }) => tables),
    provenance: provenanceOf(
      aboutOf(
        title,
        date,
        told.map(({ subject }) => subject),
      ),
      teller,
    ),
    aboutTitle: wording.say("dataOut.about"),
  };
}

/** What a download of these subjects would say of itself: the same without a table made. */
export function provenanceWith(
  app: App,
  subjects: readonly ExportSubject[],
  wording: ExportWording,
  date: string,
): Provenance {
  return provenanceOf(aboutOf(titleOf(subjects, wording), date, subjects), tellerOf(app, wording));
}

function titleOf(subjects: readonly ExportSubject[], { say }: ExportWording): string {
  const [only] = subjects;
  return subjects.length === 1 && only !== undefined
    ? say(`dataOut.subjects.${only}`)
    : say("dataOut.several");
}

const aboutOf = (title: string, date: string, subjects: readonly ExportSubject[]) => ({
  title,
  date,
  overlap: subjects.some((subject) => !OF_PILOTS.includes(subject)),
  coverage: subjects.some((subject) => OF_PILOTS.includes(subject)),
});
