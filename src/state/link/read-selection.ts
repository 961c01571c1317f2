import { subset } from "../../domain/strategy";
import type { UnitRef } from "../../domain/unit";
import type { Among, Known } from "../read-link";
import { REPORTS, type Selection, type Together } from "../roots";
import { MOST_UNDER } from "./most";
import { positionIn } from "./position-text";

/** What a link's `a` asks for; null where it is nothing that can be selected here. */
export function readSelection(
  text: string,
  known: Known,
  unitsOf: (keys: readonly string[]) => UnitRef[],
  among: Among,
): Selection | null {
  const [kind, ...others] = text.split(".");
  const rest = others.join(".");
  if (kind === "unit") return unitsOf([rest]).map((unit): Selection => ({ kind: "unit", unit }))[0] ?? null;
  if (kind === "site")
    return (
      among([rest], (id) => known.sites.has(id)).map((id): Selection => ({ kind: "site", id }))[0] ?? null
    );
  // Whether a scenario has this pilot shows when it is there; its card says so if not.
  if (kind === "pilot" && rest !== "") return { kind: "pilot", id: rest };
  // The plan is not loaded yet: whether it has this project its card says.
  if (kind === "project" && rest !== "") return { kind: "project", id: rest };
  if (kind === "matrix") return readMatrix(rest, known, among);
  if (kind === "report") return readReport(rest);
  if (kind === "patch") return { kind: "patch", id: rest };
  if (kind === "overlaps")
    return { kind: "overlaps", together: readTogether(others, known.city.strategies.length) };
  if (kind === "compare" || kind === "table") return { kind };
  const [at = "", ...under] = rest.split("*");
  const position = kind === "place" ? positionIn(at) : null;
  return position === null
    ? null
    : {
        kind: "place",
        position,
        under: among([...new Set(under)], (id) => known.sites.has(id)).slice(0, MOST_UNDER),
      };
}

function readMatrix(strategy: string, { city }: Known, among: Among): Selection {
  const [known = null] = among([strategy].filter(Boolean), (id) =>
    city.strategies.some((one) => one.id === id),
  );
  return { kind: "matrix", strategy: known };
}

function readReport(text: string): Selection | null {
  const report = REPORTS.find((one) => one === text);
  return report === undefined ? null : { kind: "report", report };
}

function readTogether([text = "", match]: readonly string[], strategies: number): Together | null {
  const bits = Number(text);
  if (!Number.isInteger(bits) || bits <= 0 || bits >= 1 << strategies) return null;
  return { subset: subset(bits), match: match === "exactly" ? match : "all" };
}
