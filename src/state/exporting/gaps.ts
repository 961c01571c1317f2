import { shareOf } from "../../domain/measure";
import type { Gap } from "../../domain/planner-coverage";
import { selectSettledPilots } from "../planner/selectors/pilots";
import { selectMunicipalities, selectSites } from "../selectors/geodata";
import {
  type Column,
  countColumn,
  degreesColumn,
  featuresOf,
  metresColumn,
  shareColumn,
  textColumn,
} from "./columns";
import { coverageNotes } from "./coverage-notes";
import { coverageNow } from "./coverage-state";
import { ready, type Teller, type Told, yesOrNo } from "./teller";

interface GapRow {
  readonly gap: Gap;
  /** From the largest, counted from 1. */
  readonly rank: number;
}

/** The places that no pilot reaches, the largest first: all of them, so that they add up. */
export function tellGaps(teller: Teller): Told {
  const { say } = teller;
  const now = coverageNow(teller);
  if (now.kind !== "answered") return now;
  const { gaps } = now.answer;
  if (gaps.length === 0) return { kind: "none" };
  const all = gaps.reduce((sum, { residents }) => sum + residents, 0);
  const head = {
    id: "gaps",
    title: say("planner.sheets.gaps.title"),
    notes: [say("planner.sheets.gaps.note"), ...coverageNotes(now.answer, teller)],
  };
  const rows = gaps.map((gap, index): GapRow => ({ gap, rank: index + 1 }));
  return ready(
    featuresOf(head, columnsOf(all, teller), rows, ({ gap }) => ({
      type: "Point",
      coordinates: [...gap.centre],
    })),
  );
}

function columnsOf(all: number, teller: Teller): Column<GapRow>[] {
  const { app, say, own } = teller;
  const [municipalities, sites] = [selectMunicipalities(app), selectSites(app)];
  const pilots = new Map(selectSettledPilots(app).map((site) => [site.id, site]));
  const named = (site: Parameters<typeof own>[0] | undefined) => (site === undefined ? null : own(site));
  return [
    textColumn("gap", say("dataOut.gap"), ({ gap }) => gap.id),
    countColumn("rank", say("dataOut.rank"), ({ rank }) => rank),
    textColumn("code", say("dataOut.code"), ({ gap }) => gap.municipality),
    textColumn(
      "name",
      say("explore.site.municipality"),
      ({ gap }) => municipalities.get(gap.municipality)?.name ?? null,
    ),
    textColumn("near", say("dataOut.nearSite"), ({ gap }) =>
      named(sites.get(gap.nearestSite?.site ?? "")?.name),
    ),
    metresColumn("near_distance", say("dataOut.nearSiteDistance"), ({ gap }) => gap.nearestSite?.distance),
    countColumn("residents", say("planner.sheets.gaps.residents"), ({ gap }) => gap.residents),
    shareColumn("share", say("planner.sheets.gaps.share"), ({ gap }) => shareOf(gap.residents, all)),
    textColumn("pilot", say("planner.sheets.gaps.pilot"), ({ gap }) =>
      named(pilots.get(gap.nearestPilot?.site ?? "")?.name),
    ),
    metresColumn("pilot_distance", say("dataOut.pilotDistance"), ({ gap }) => gap.nearestPilot?.distance),
    textColumn("rough", say("dataOut.rough"), ({ gap }) => yesOrNo(teller, gap.rough)),
    degreesColumn("longitude", say("dataOut.longitude"), ({ gap }) => gap.centre[0]),
    degreesColumn("latitude", say("dataOut.latitude"), ({ gap }) => gap.centre[1]),
  ];
}
