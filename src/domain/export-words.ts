import type { ExportSubject, ProvenanceLine } from "./export";
import type { Change } from "./planner-difference";
import type { Status } from "./site";
import type { Match } from "./strategy";

/**
 * The words that exports are told in, by their keys: those of the screen where it says the same, and `dataOut` for the rest.
 * `i18n` does not compile when it lacks one.
 */
export type ExportWord =
  | `common.${"metres" | "none" | "notKnown" | "perSquareKilometre" | "proposal" | "provisional"}`
  | `common.status.${Status}`
  | `common.statusOne.${Status}`
  | `common.match.${Match}`
  | "explore.filters.allUnits"
  | `explore.method.${"area" | "coverage" | "influence" | "known" | "partition" | "reach" | "residents" | "rough"}`
  | `explore.overlaps.${"gaps" | "undrawn"}`
  | `explore.overview.${"counting" | "fociCounting"}`
  | `explore.site.${"accuracy" | "category" | "foci" | "lines" | "municipality" | "reach" | "status" | "strategy" | "zone"}`
  | `explore.unit.${"core" | "failed" | "membership" | "noneHere" | "zoneName"}`
  | `planner.compare.${"change" | "from"}`
  | `planner.compare.changes.${Change}`
  | `planner.compare.short.${Change}`
  | "planner.coverage.failed"
  | `planner.coverage.method.${"around" | "distances" | "foci" | "ground" | "reach" | "residents" | "river" | "rough" | "strategies"}`
  | "planner.coverage.pilots.within"
  | "planner.coverage.river.known"
  | `planner.parts.reach.${"mixed" | "straight" | "walked"}`
  | `planner.sheets.${"about" | "aboutData" | "asData" | "noPoints"}`
  | `planner.sheets.compared.${"name" | "note"}`
  | `planner.sheets.gaps.${"note" | "pilot" | "residents" | "share" | "title"}`
  | `planner.sheets.key.${"whole" | "reached" | "one" | "two" | "more" | "none" | "less" | "wider" | "strategy" | "strategyNote"}`
  | `planner.sheets.pilots.${"alone" | "note" | "reach" | "residents" | "title"}`
  | "planner.sheets.unit.method"
  | `planner.sheets.units.${"reached" | "ground" | "one" | "two" | "more" | "less" | "wider" | "river" | "sum"}`
  | `ui.regions.${"all" | "none" | "only"}`
  | `dataOut.${OwnWord}`
  | `dataOut.provenance.${ProvenanceLine["id"]}`
  | `dataOut.subjects.${ExportSubject}`;

type OwnWord = UnitWord | SiteWord | PilotWord | FilterWord | NoteWord;

type UnitWord =
  | "area"
  | "areaShare"
  | "atLeast"
  | "atLeastArea"
  | "atLeastPeople"
  | "atLeastResidents"
  | "code"
  | "covered"
  | "coveredArea"
  | "coveredResidents"
  | "coveredResidentsShare"
  | "coveredShare"
  | "density"
  | "derived"
  | "known"
  | "knownArea"
  | "knownPeople"
  | "knownResidents"
  | "membersAll"
  | "membersInside"
  | "municipalities"
  | "ofKnownPeopleShare"
  | "ofKnownShare"
  | "openArea"
  | "openStrategies"
  | "overlapRegions"
  | "overlapTogether"
  | "patch"
  | "patches"
  | "region"
  | "regionArea"
  | "regionResidents"
  | "residents"
  | "residentsAll"
  | "residentsShare"
  | "rough"
  | "roughShare"
  | "roughShareAll"
  | "strategies"
  | "strategyCount"
  | "zoneNumber"
  | "zones";

type SiteWord =
  | "accuracyMetres"
  | "counted"
  | "latitude"
  | "layer"
  | "longitude"
  | "name"
  | "number"
  | "outside"
  | "site"
  | "sites"
  | "source";

type PilotWord =
  | "added"
  | "changedArea"
  | "changedResidents"
  | "coverageMunicipalities"
  | "coverageTotal"
  | "coverageZones"
  | "differenceMunicipalities"
  | "differencePatches"
  | "differenceTotal"
  | "differenceZones"
  | "figure"
  | "gap"
  | "groundStrategy"
  | "hasPilot"
  | "median"
  | "moved"
  | "nearSite"
  | "nearSiteDistance"
  | "ninth"
  | "ownReach"
  | "pilotDistance"
  | "rank"
  | "reachedShare"
  | "reachedStrategy"
  | "roughReachedShare";

type FilterWord =
  | "onlySearch"
  | "onlyStrategies"
  | "onlyUnit"
  | "several"
  | "withProvisional"
  | "withoutProvisional";

type NoteWord =
  | "about"
  | "emptyNote"
  | "no"
  | "notCountedNote"
  | "regionsNote"
  | "roughNote"
  | "sitesNote"
  | "togetherNote"
  | "yes"
  | "zonesNote";

/** What stands in the gaps of a text. */
export type ExportValues = Readonly<Record<string, string | number>>;

/** A language to tell in: its texts, and figures as it writes them. */
export interface ExportWording {
  readonly language: string;
  readonly say: (word: ExportWord, values?: ExportValues) => string;
  readonly figures: {
    readonly count: (value: number | null) => string;
    readonly area: (value: number | null) => string;
    readonly share: (value: number | null) => string;
    readonly distance: (value: number | null) => string;
    readonly decimal: (value: number | null, decimals: number) => string;
    readonly date: (iso: string) => string;
    readonly list: (items: readonly string[]) => string;
  };
}
