import type { ExportFeatures, ExportFile, Provenance } from "../../domain/export";
import type { WholeState } from "../../domain/export-state";
import { writeScenario } from "../../domain/scenario-file";
import { checkContent } from "./check-content";
import { writeGeojson } from "./geojson";

/** The form of the file; each change of it is a migration in `read-state-file.ts` with its reason. */
export const STATE_VERSION = 1;

/**
 * Everything that is worked on as one GeoJSON file, which a map program opens too: the pilots are its features, and the state
 * stands in foreign members. On opening only the members count: the pilots follow from the scenario.
 */
export function writeStateFile(
  { city, dataVersion, link, scenario }: WholeState,
  pilots: ExportFeatures,
  provenance: Provenance,
): ExportFile["bytes"] {
  checkContent({ tables: [pilots] });
  return writeGeojson(
    pilots,
    { provenance },
    {
      version: STATE_VERSION,
      city,
      data_version: dataVersion,
      link,
      scenario: scenario === null ? null : JSON.parse(writeScenario(scenario)),
    },
  );
}
