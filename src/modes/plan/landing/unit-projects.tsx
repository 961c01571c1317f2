import type { UnitRef } from "../../../domain/unit";

/** The projects of a unit. */
export function UnitProjects(_props: { readonly unit: UnitRef; readonly onClose: () => void }) {
  return null;
}
