import type { Geodata } from "../../domain/geodata";
import { type Strategy, subsetOf } from "../../domain/strategy";
import type { Chapter, ChapterCamera, ChapterSelection } from "../../domain/tour";
import { unitFromKey } from "../../domain/unit";
import { showSite, showUnit } from "../go";
import { FIRST_ROOTS, type Selection } from "../roots";
import { selectGeodata } from "../selectors/geodata";
import { store } from "../store";
import { flyTo, flyToPlace } from "../view";

const { strategies, match, statuses, foci, choropleth, density, reach } = FIRST_ROOTS;
const { unit, search, withProvisional, reading, compared, selection: nothing } = FIRST_ROOTS;
/** All that can be filtered and chosen. Language, look and mode are the reader's own. */
const UNTOLD = {
  ...{ strategies, match, statuses, foci, choropleth, density, reach },
  ...{ unit, search, withProvisional, reading, compared, selection: nothing },
};

/**
 * The roots of a chapter: all that can be filtered and chosen, so that it looks the same whatever came before it. Where it
 * looks is not among them: the map flies there and says so itself.
 */
export function rootsOf({ filters, selection }: Chapter, { city }: Geodata): typeof UNTOLD {
  return { ...UNTOLD, ...filters, selection: selectionOf(selection, city.strategies) };
}

function selectionOf(selection: ChapterSelection | null, all: readonly Strategy[]): Selection | null {
  if (selection === null) return null;
  switch (selection.kind) {
    case "unit": {
      const ref = unitFromKey(selection.unit);
      return ref === null ? null : { kind: "unit", unit: ref };
    }
    case "site":
      return { kind: "site", id: selection.site };
    case "overlaps": {
      const { strategies: ids, match: wanted } = selection;
      const together = ids === undefined ? null : { subset: subsetOf(all, ids), match: wanted };
      return { kind: "overlaps", together };
    }
    case "table":
      return { kind: "table" };
  }
}

/** Shows a chapter: its filters, what it opens, and where it looks. Before the city is there nothing happens. */
export function showChapter(chapter: Chapter): void {
  const geodata = selectGeodata(store.getState());
  if (geodata === null) return;
  store.setState(({ sheet }) => ({
    ...rootsOf(chapter, geodata),
    ...(chapter.camera === null ? { camera: null } : {}),
    sheet: { ...sheet, showing: chapter.selection === null ? "question" : "answer" },
    hovered: null,
  }));
  if (chapter.camera !== null) lookAt(chapter.camera);
}

function lookAt(camera: ChapterCamera): void {
  if ("bounds" in camera) flyTo(camera.bounds);
  else if ("centre" in camera) flyToPlace(camera.centre, camera.zoom);
  else if ("site" in camera) showSite(camera.site);
  else {
    const ref = unitFromKey(camera.unit);
    if (ref !== null) showUnit(ref);
  }
}
