import type { UnitRef } from "../../../domain/unit";

export function UnitCoverage(_: { readonly unit: UnitRef; readonly onClose: () => void }) {
  return null;
}
