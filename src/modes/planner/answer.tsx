import { choose, useApp } from "../../state";
import { Difference } from "./compare/difference";
import { Gaps } from "./coverage/gaps";
import { Inequality } from "./coverage/inequality";
import { PilotsTable } from "./coverage/pilots-table";
import { UnitCoverage } from "./coverage/unit-coverage";
import { UnitsTable } from "./coverage/units-table";
import { PilotCard } from "./pilots/pilot-card";
import { PlaceCard } from "./pilots/place-card";
import { SiteCard } from "./pilots/site-card";

const close = () => choose(null);

const REPORT = {
  units: UnitsTable,
  gaps: Gaps,
  inequality: Inequality,
  pilots: PilotsTable,
  difference: Difference,
} as const;

/** The planner's right side: what there is to say about the selection. */
export function Answer() {
  const selection = useApp((app) => app.selection);
  const isOpened = useApp(({ planner }) => planner?.opened ?? false);
  if (!isOpened) return null;
  switch (selection?.kind) {
    case "pilot":
      return <PilotCard id={selection.id} onClose={close} />;
    case "unit":
      return <UnitCoverage unit={selection.unit} onClose={close} />;
    case "site":
      return <SiteCard id={selection.id} onClose={close} />;
    case "place":
      return <PlaceCard position={selection.position} under={selection.under} onClose={close} />;
    case "report": {
      const Report = REPORT[selection.report];
      return <Report onClose={close} />;
    }
    default:
      return null;
  }
}
