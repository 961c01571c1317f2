import type { LayerInfo } from "../../domain/city";
import type { Site } from "../../domain/site";
import { selectPilotBase } from "../planner/selectors/scenarios";
import { selectMunicipalities } from "../selectors/geodata";
import { selectListed, selectSitesOfStatuses } from "../selectors/listed";
import { selectCountedIds } from "../selectors/question";
import { type Column, countColumn, featuresOf, metresColumn, textColumn } from "./columns";
import { countingWords } from "./notes";
import { overlapState } from "./overlap-state";
import { ready, type Teller, type Told, yesOrNo } from "./teller";

/**
 * The places and projects that are seen: those of the list while exploring; while planning those on the map, without the
 * pilots, which have a table of their own.
 */
export function tellSites(teller: Teller): Told {
  const { app, say } = teller;
  // Which sites stand in a unit, and on whose ground, is what the reckoning says.
  const isJudged = app.mode !== "planner" && (app.strategies.length > 0 || app.unit !== null);
  const state = isJudged ? overlapState(app) : null;
  if (state !== null) return state;
  const sites = sitesSeen(teller);
  if (sites.length === 0) return { kind: "none" };
  const head = {
    id: "sites",
    title: say("dataOut.sites"),
    notes: [countingWords(teller), say("dataOut.sitesNote")],
  };
  return ready(featuresOf(head, columnsOf(teller), sites, ({ geometry }) => geometry));
}

function sitesSeen({ app }: Teller): readonly Site[] {
  if (app.mode !== "planner") return selectListed(app);
  const pilots = selectPilotBase(app)?.layer.id;
  return selectSitesOfStatuses(app).filter(({ layer }) => layer !== pilots);
}

function columnsOf(teller: Teller): Column<Site>[] {
  const { app, geodata, say, own, figures } = teller;
  const { city } = geodata;
  const municipalities = selectMunicipalities(app);
  const counted = selectCountedIds(app);
  const layers = new Map(city.layers.map((layer) => [layer.id, layer]));
  const named = (
    all: readonly { readonly id: string; readonly name: LayerInfo["name"] }[],
    id: string | null,
  ) => {
    const found = all.find((one) => one.id === id);
    return found === undefined ? null : own(found.name);
  };
  return [
    textColumn("site", say("dataOut.site"), ({ id }) => id),
    countColumn("number", say("dataOut.number"), ({ number }) => number),
    textColumn("name", say("dataOut.name"), ({ name }) => own(name)),
    textColumn("layer", say("dataOut.layer"), ({ layer }) => named(city.layers, layer)),
    textColumn("strategy", say("explore.site.strategy"), ({ strategy }) => named(city.strategies, strategy)),
    textColumn("status", say("explore.site.status"), ({ status }) => say(`common.statusOne.${status}`)),
    textColumn("counted", say("dataOut.counted"), ({ id }) => yesOrNo(teller, counted.has(id))),
    textColumn("code", say("dataOut.code"), ({ municipality }) => municipality),
    textColumn(
      "municipality",
      say("explore.site.municipality"),
      ({ municipality }) => municipalities.get(municipality ?? "")?.name ?? null,
    ),
    textColumn("outside", say("dataOut.outside"), ({ outside }) => yesOrNo(teller, outside)),
    textColumn("category", say("explore.site.category"), ({ category }) => named(city.categories, category)),
    metresColumn("reach", say("explore.site.reach"), ({ reach }) => reach),
    textColumn("lines", say("explore.site.lines"), ({ lines }) => lines.join(", ")),
    textColumn("foci", say("explore.site.foci"), ({ foci }) =>
      foci.length === 0 ? null : figures.list(foci.map((id) => named(city.foci, id) ?? id)),
    ),
    textColumn("accuracy", say("explore.site.accuracy"), ({ accuracy }) => named(city.accuracies, accuracy)),
    metresColumn("accuracy", say("dataOut.accuracyMetres"), ({ accuracyMetres }) => accuracyMetres),
    textColumn("proposal", say("common.proposal"), ({ proposal }) => yesOrNo(teller, proposal)),
    textColumn("source", say("dataOut.source"), ({ layer }) => layers.get(layer)?.file ?? null),
  ];
}
