import type { Landings } from "../../../domain/plan-landing";
import { inLanguage } from "../../../domain/text";
import { unitFromKey, unitKey } from "../../../domain/unit";
import { goToUnit, selectInside, selectMemberships, showMatrix, useApp } from "../../../state";
import { ProvisionalMark } from "../../../ui";
import { type MatrixColumn, type MatrixRow, UnitsMatrix } from "../../../ui/tables/units-matrix";
import { type PlanView, usePlan } from "../use-plan";
import {
  type Column,
  type LandedCount,
  municipalityRows,
  totalsOf,
  type UnitRow,
  zoneRows,
} from "./matrix-rows";

export type RowsOf = "municipalities" | "zones";
export type Order = "name" | "count";

interface MatrixTableProps {
  readonly known: Landings;
  readonly strategy: string | null;
  readonly rowsOf: RowsOf;
  readonly order: Order;
}

/** The key of the column of all projects; a city's strategies have ids of their own. */
const ALL = "*";

/** The matrix itself: a press on a strategy colours the map, a press on a unit opens its card. */
export function MatrixTable({ known, strategy, rowsOf, order }: MatrixTableProps) {
  const view = usePlan();
  const { geodata, city, text } = view;
  const inside = useApp(selectInside);
  const memberships = useApp(selectMemberships);
  const columns: readonly Column[] = [...city.strategies.map(({ id }) => id), null];
  const municipalities = municipalityRows(known, inside, columns);
  const zones = zoneRows(known, inside, geodata.zones, memberships, columns);
  const rows = rowsOf === "zones" ? zones : municipalities;
  const totals = totalsOf(municipalities, columns);
  return (
    <UnitsMatrix
      caption={text("plan.landing.matrix.title")}
      corner={text(`plan.landing.matrix.corner.${rowsOf}`)}
      columns={columns.map((column, place) =>
        columnOf(column, totals[place] ?? 0, inside.length, column === strategy, view),
      )}
      rows={ordered(rows, order, columns.indexOf(strategy), view).map((row) => shown(row, view))}
      hole={text("plan.landing.matrix.hole")}
      totals={text("plan.landing.matrix.totals")}
      onColumn={(id) => showMatrix(id === ALL ? null : id)}
      onRow={openUnit}
    />
  );
}

function openUnit(key: string): void {
  const unit = unitFromKey(key);
  if (unit !== null) goToUnit(unit);
}

function columnOf(
  column: Column,
  total: number,
  of: number,
  pressed: boolean,
  { city, text, language, figures }: PlanView,
): MatrixColumn {
  const strategy = city.strategies.find(({ id }) => id === column);
  const heading =
    strategy === undefined ? text("plan.landing.matrix.all") : inLanguage(strategy.name, language);
  return {
    id: strategy?.id ?? ALL,
    heading,
    slot: strategy?.slot ?? null,
    label: text("plan.landing.matrix.colour", { strategy: heading }),
    pressed,
    total: text("plan.landing.matrix.ofAll", { here: figures.count(total), all: figures.count(of) }),
  };
}

/** By name, or the most first in the column that colours the map; equal ones by name. */
function ordered(rows: readonly UnitRow[], order: Order, column: number, { figures }: PlanView): UnitRow[] {
  const count = ({ counts }: UnitRow) =>
    (counts[column]?.municipalities ?? 0) * rows.length + (counts[column]?.projects ?? 0);
  const byName = (one: UnitRow, other: UnitRow) => figures.compare(one.name, other.name);
  return rows.toSorted(
    (one, other) => (order === "count" ? count(other) - count(one) : 0) || byName(one, other),
  );
}

function shown({ unit, name, provisional, members, counts }: UnitRow, view: PlanView): MatrixRow {
  const { city, text, language, figures } = view;
  const isZone = unit.kind === "zone";
  const note = provisional ? <ProvisionalMark note={inLanguage(city.membershipNote, language)} /> : undefined;
  return {
    id: unitKey(unit),
    name,
    note: isZone
      ? text("plan.landing.matrix.members", {
          inside: figures.count(members.inside),
          all: figures.count(members.all),
        })
      : note,
    cells: counts.map((count) => cellOf(count, isZone ? members.inside : null, view)),
  };
}

/** Of a municipality how many projects, of a zone in how many of its municipalities; a hole where none. */
function cellOf(
  { projects, municipalities }: LandedCount,
  members: number | null,
  { text, figures }: PlanView,
): string | null {
  if (projects === 0) return null;
  if (members === null) return figures.count(projects);
  return text("plan.landing.matrix.ofAll", {
    here: figures.count(municipalities),
    all: figures.count(members),
  });
}
