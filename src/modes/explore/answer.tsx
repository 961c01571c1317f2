import { choose, selectGeodata, selectPatchesById, selectSites, useApp } from "../../state";
import { Comparison } from "./comparison";
import { Overlaps } from "./overlaps";
import { PatchCard, PatchGone } from "./patch-card";
import { PlaceCard } from "./place-card";
import { SiteCard } from "./site-card";
import { UnitCard } from "./unit-card";
import { UnitsTable } from "./units-table";

/** The right side of the conversation: what there is to say about the selection. */
export function Answer() {
  const selection = useApp((app) => app.selection);
  const site = useApp((app) => (selection?.kind === "site" ? selectSites(app).get(selection.id) : undefined));
  const patch = useApp((app) =>
    selection?.kind === "patch" ? selectPatchesById(app).get(selection.id) : undefined,
  );
  const isReady = useApp((app) => selectGeodata(app) !== null);
  const close = () => choose(null);
  if (!isReady) return null;
  switch (selection?.kind) {
    case "unit":
      return <UnitCard unit={selection.unit} onClose={close} />;
    case "site":
      return site === undefined ? null : <SiteCard site={site} onClose={close} />;
    case "patch":
      return patch === undefined ? (
        <PatchGone onClose={close} />
      ) : (
        <PatchCard patch={patch} onClose={close} />
      );
    case "place":
      return <PlaceCard position={selection.position} under={selection.under} onClose={close} />;
    case "overlaps":
      return <Overlaps together={selection.together} onClose={close} />;
    case "compare":
      return <Comparison onClose={close} />;
    case "table":
      return <UnitsTable onClose={close} />;
    default:
      return null;
  }
}
