import { createSelector } from "reselect";
import { type Residents, residents } from "../../../domain/measure";
import {
  type ByDepth,
  byZone,
  coveredOf,
  sumDepths,
  type UnitDepths,
  wholeOf,
} from "../../../domain/planner";
import type { CoverageAnswer, CoverageRow } from "../../../domain/planner-coverage";
import { type UnitRef, unitKey } from "../../../domain/unit";
import { selectGeodata, selectInside } from "../../selectors/geodata";
import type { App } from "../../store";
import { type PlannerFigures, selectFigures } from "./figures";

/** The figures of the perimeter, a zone or a municipality: those that follow a pilot, and those that do not. */
export interface CoverageFigures {
  /** The key of the unit; `WHOLE` for the perimeter. */
  readonly key: string;
  /** null: the whole perimeter. */
  readonly unit: UnitRef | null;
  /** Live while something is in hand, then exact. */
  readonly depths: ByDepth;
  /** Covered residents, and all residents, whose points are rough: as live as the depths. */
  readonly roughCovered: Residents;
  readonly rough: Residents;
  /** What does not follow; null until it was reckoned once. */
  readonly exact: CoverageRow | null;
  /** What does not follow is of other pilots than the depths: to be dimmed. */
  readonly isStale: boolean;
}

export interface CoverageRows {
  readonly total: CoverageFigures;
  /** Those with members inside, in the order of the municipalities. */
  readonly zones: readonly CoverageFigures[];
  readonly municipalities: readonly CoverageFigures[];
}

export const WHOLE = "whole";

/** The codes of the municipalities whose residents' points are rough. */
export const selectRough = createSelector([selectGeodata], (geodata): ReadonlySet<string> => {
  const methods = geodata?.city.residentMethods.filter(({ rough }) => rough).map(({ id }) => id) ?? [];
  const found =
    geodata?.municipalities.filter(({ residentMethod }) => methods.includes(residentMethod)) ?? [];
  return new Set(found.map(({ code }) => code));
});

/** Makes rows; one whose parts are the same as the last time is the same object, so that it is not drawn again. */
function rowMaker() {
  const last = new Map<string, { readonly parts: readonly unknown[]; readonly row: CoverageFigures }>();
  return (parts: RowParts): CoverageFigures => {
    const key = parts.unit === null ? WHOLE : unitKey(parts.unit);
    const now = [parts.exact, parts.isStale, parts.rough, ...parts.members];
    const was = last.get(key);
    if (was?.parts.length === now.length && was.parts.every((part, i) => part === now[i])) return was.row;
    const row = rowOf(key, parts);
    last.set(key, { parts: now, row });
    return row;
  };
}

interface RowParts {
  readonly unit: UnitRef | null;
  readonly members: readonly UnitDepths[];
  readonly exact: CoverageRow | null;
  readonly isStale: boolean;
  readonly rough: ReadonlySet<string>;
}

function rowOf(key: string, { unit, members, exact, isStale, rough }: RowParts): CoverageFigures {
  const roughly = sumDepths(members.filter(({ code }) => rough.has(code)));
  return {
    key,
    unit,
    depths: sumDepths(members),
    roughCovered: residents(coveredOf(roughly).residents),
    rough: residents(wholeOf(roughly).residents),
    exact,
    isStale,
  };
}

const make = rowMaker();

/** All figures, unit by unit; null until there are any. Units in which nothing changed are the same objects. */
export const selectCoverageRows = createSelector(
  [selectFigures, selectInside, selectRough],
  ({ units, exact }: PlannerFigures, inside, rough): CoverageRows | null => {
    if (units.length === 0) return null;
    const known = exactRows(exact?.answer ?? null);
    const row = (unit: UnitRef | null, members: readonly UnitDepths[]) => {
      const own = known.get(unit === null ? WHOLE : unitKey(unit)) ?? null;
      return make({ unit, members, exact: own, isStale: exact?.stale ?? false, rough });
    };
    return {
      total: row(null, units),
      zones: [...byZone(units, inside)].map(([id, members]) => row({ kind: "zone", id }, members)),
      municipalities: units.map((unit) => row({ kind: "municipality", code: unit.code }, [unit])),
    };
  },
);

const exactRows = (answer: CoverageAnswer | null): ReadonlyMap<string, CoverageRow> =>
  new Map<string, CoverageRow>(
    answer === null
      ? []
      : [
          [WHOLE, answer.total],
          ...answer.zones.map((row): [string, CoverageRow] => [unitKey({ kind: "zone", id: row.zone }), row]),
          ...answer.units.map((row): [string, CoverageRow] => [
            unitKey({ kind: "municipality", code: row.code }),
            row,
          ]),
        ],
  );

/** The figures of one unit, or of the whole perimeter for null; null where there are none. */
export function coverageOf(app: App, unit: UnitRef | null): CoverageFigures | null {
  const rows = selectCoverageRows(app);
  if (rows === null || unit === null) return rows?.total ?? null;
  const among = unit.kind === "zone" ? rows.zones : rows.municipalities;
  const key = unitKey(unit);
  return among.find((row) => row.key === key) ?? null;
}
