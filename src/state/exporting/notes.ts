import type { UnitFigures } from "../selectors/figures";
import type { Teller } from "./teller";

/** What a reader of overlap figures has to know beside the provenance: filter, gaps in the data, what is rough or missing. */
export function overlapNotes(all: readonly UnitFigures[], teller: Teller): string[] {
  const { say, geodata, own, figures } = teller;
  const gaps = geodata.city.layers.filter(({ strategy, complete }) => strategy !== null && !complete);
  const failed = [...new Set(all.flatMap((known) => known.failed))];
  const layers = figures.list(gaps.map(({ name }) => own(name)));
  return [
    countingWords(teller),
    say("dataOut.emptyNote"),
    ...(gaps.length === 0 ? [] : [say("explore.overlaps.gaps", { layers })]),
    ...(failed.length === 0 ? [] : [say("explore.unit.failed", { sites: failed.join(", ") })]),
    ...residentNotes(
      all.some(({ roughResidents }) => roughResidents > 0),
      teller,
    ),
  ];
}

/** That residents are not known yet, or that some are placed roughly. */
function residentNotes(hasRough: boolean, { say, isCounted }: Teller): string[] {
  if (!isCounted) return [say("dataOut.notCountedNote")];
  return hasRough ? [say("dataOut.roughNote")] : [];
}

/** Which statuses and foci the figures count, in the words of the screen. */
export function countingWords({ app, geodata, say, own, figures, language }: Teller): string {
  const statuses = app.statuses.map((status) => say(`common.status.${status}`).toLocaleLowerCase(language));
  const foci = geodata.city.foci.filter(({ id }) => app.foci.includes(id)).map(({ name }) => own(name));
  const counting = say("explore.overview.counting", {
    statuses: statuses.length > 0 ? figures.list(statuses) : say("explore.unit.noneHere"),
  });
  return foci.length === 0
    ? counting
    : `${counting} ${say("explore.overview.fociCounting", { foci: figures.list(foci) })}`;
}
