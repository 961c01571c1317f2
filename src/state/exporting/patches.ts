import type { Patch } from "../../domain/overlap";
import { everyOf, sizeOf, subset } from "../../domain/strategy";
import { figuresOf } from "../selectors/figures";
import { selectMunicipalities } from "../selectors/geodata";
import { patchesTogether } from "../selectors/patches";
import { areaColumn, type Column, countColumn, degreesColumn, featuresOf, textColumn } from "./columns";
import { overlapNotes } from "./notes";
import { overlapState } from "./overlap-state";
import { strategyWords } from "./regions";
import { isRough, ready, type Teller, type Told, yesOrNo } from "./teller";

/** The patches that are seen, the largest first: those of the list that lies open, else those on the map. */
export function tellPatches(teller: Teller): Told {
  const { app, say, figures } = teller;
  const state = overlapState(app);
  if (state !== null) return state;
  const { selection } = app;
  const patches = patchesTogether(app, selection?.kind === "overlaps" ? selection.together : null);
  if (patches.length === 0) return { kind: "none" };
  const known = figuresOf(app, app.unit);
  const undrawn = known?.undrawn ?? 0;
  const notes = [
    ...(undrawn > 0 ? [say("explore.overlaps.undrawn", { area: figures.area(undrawn) })] : []),
    ...overlapNotes(known === null ? [] : [known], teller),
  ];
  const head = { id: "patches", title: say("dataOut.patches"), notes };
  return ready(featuresOf(head, columnsOf(teller), patches, ({ geometry }) => geometry));
}

function columnsOf(teller: Teller): Column<Patch>[] {
  const { app, geodata, say, isCounted } = teller;
  const municipalities = selectMunicipalities(app);
  const all = everyOf(geodata.city.strategies.length);
  const open = ({ subset: bits, complete }: Patch) => subset(all & ~(bits | complete));
  return [
    textColumn("patch", say("dataOut.patch"), ({ id }) => id),
    textColumn("code", say("dataOut.code"), ({ unit }) => unit),
    textColumn(
      "name",
      say("explore.site.municipality"),
      ({ unit }) => municipalities.get(unit)?.name ?? null,
    ),
    textColumn("strategies", say("dataOut.strategies"), ({ subset: bits }) => strategyWords(bits, teller)),
    countColumn("strategy_count", say("dataOut.strategyCount"), ({ subset: bits }) => sizeOf(bits)),
    textColumn("not_fully_known", say("dataOut.openStrategies"), (patch) =>
      open(patch) === 0 ? null : strategyWords(open(patch), teller),
    ),
    areaColumn("area", say("dataOut.area"), ({ area }) => area),
    countColumn("residents", say("dataOut.residents", { year: geodata.city.censusYear }), (patch) =>
      isCounted ? patch.residents : null,
    ),
    textColumn("rough", say("dataOut.rough"), ({ unit }) =>
      yesOrNo(teller, isRough(teller, municipalities.get(unit))),
    ),
    degreesColumn("longitude", say("dataOut.longitude"), ({ centre }) => centre[0]),
    degreesColumn("latitude", say("dataOut.latitude"), ({ centre }) => centre[1]),
  ];
}
