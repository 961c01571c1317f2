import { useMemo, useState } from "react";
import { unitFromKey } from "../../../domain/unit";
import {
  goToUnit,
  howComputed,
  selectInside,
  selectMemberships,
  selectMunicipalities,
  selectZones,
  useApp,
} from "../../../state";
import {
  type CoverageFigures,
  type CoverageRows,
  selectCoverageRows,
} from "../../../state/planner/selectors/coverage-rows";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { type Column, DataTable, Panel, Segmented, Skeleton } from "../../../ui";
import { TakeAway } from "../take-away";
import { type Plan, usePlan } from "../use-plan";
import { useReach } from "../use-reach";
import styles from "./coverage.module.css";
import { FailedPilots } from "./failed-pilots";
import { Method } from "./method";
import { unitColumns, withTotal } from "./unit-columns";
import { unitTitle } from "./wording";

const KINDS = ["municipalities", "zones"] as const;

/** Every municipality and every zone with its figures and their sum, which follow a pilot in hand as far as they can. */
export function UnitsTable({ onClose }: { readonly onClose: () => void }) {
  const { geodata, city, text } = usePlan();
  const hasZones = geodata.zones.length > 0;
  const { words: reach } = useReach();
  const [kind, setKind] = useState<(typeof KINDS)[number]>("municipalities");
  const rows = useApp(selectCoverageRows);
  return (
    <Panel title={text("planner.coverage.units.title")} onClose={onClose} onMethod={howComputed("coverage")}>
      {hasZones ? (
        <Segmented
          label={text("planner.coverage.units.title")}
          labelHidden
          segments={KINDS.map((id) => ({ id, label: text(`planner.coverage.units.${id}`) }))}
          chosen={kind}
          onChosen={setKind}
        />
      ) : null}
      <FailedPilots />
      {rows === null ? (
        <Skeleton lines={12} label={text("planner.coverage.waiting")} />
      ) : (
        <Table kind={kind} rows={rows} />
      )}
      <p className={styles.small}>
        {text("planner.coverage.units.note", { year: city.censusYear, reach })}{" "}
        {text("planner.coverage.units.live")}
      </p>
      <TakeAway subject="coverage" />
      <Method />
    </Panel>
  );
}

function Table({ kind, rows }: { readonly kind: (typeof KINDS)[number]; readonly rows: CoverageRows }) {
  const { text } = usePlan();
  const columns = useColumns();
  return (
    <DataTable
      key={kind}
      caption={text(`planner.coverage.units.${kind}`)}
      captionHidden
      columns={withTotal(columns, rows.total, text("planner.coverage.units.sum"))}
      rows={rows[kind]}
      keyOf={keyOf}
      sorting={BY_NAME}
      onRow={open}
    />
  );
}

const BY_NAME = { column: "name", direction: "ascending" } as const;
const keyOf = ({ key }: CoverageFigures) => key;

function open(key: string): void {
  const unit = unitFromKey(key);
  if (unit !== null) goToUnit(unit);
}

/** The columns, made anew only when the words or the perimeter change: a row whose figures stay is then not drawn. */
function useColumns(): readonly Column<CoverageFigures>[] {
  const { text, figures } = usePlan();
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  const name = useNameOf();
  return useMemo(
    () => [
      {
        id: "name",
        heading: text("planner.coverage.units.name"),
        cell: (row: CoverageFigures) => {
          const { title, mark } = name(row);
          return (
            <>
              {title}
              {mark === null ? null : <span className={styles.under}>{mark}</span>}
            </>
          );
        },
        compare: (one: CoverageFigures, other: CoverageFigures) =>
          figures.compare(name(one).title, name(other).title),
      },
      ...unitColumns({ text, figures }, isCounted),
    ],
    [text, figures, isCounted, name],
  );
}

interface Named {
  readonly title: string;
  /** That it is provisional, or how many members of a zone are inside. */
  readonly mark: string | null;
}

function useNameOf(): (row: CoverageFigures) => Named {
  const { text, figures } = usePlan();
  const municipalities = useApp(selectMunicipalities);
  const zones = useApp(selectZones);
  const memberships = useApp(selectMemberships);
  const inside = useApp(selectInside);
  return useMemo(() => {
    const words: Pick<Plan, "text" | "figures"> = { text, figures };
    const provisional = new Set(inside.filter(({ membership }) => membership === "provisional"));
    return ({ unit }) => {
      if (unit === null) return { title: text("planner.coverage.units.sum"), mark: null };
      if (unit.kind === "municipality") {
        const own = municipalities.get(unit.code);
        const isProvisional = own !== undefined && provisional.has(own);
        return { title: own?.name ?? unit.code, mark: isProvisional ? text("common.provisional") : null };
      }
      const members = memberships.get(unit.id);
      return {
        title: unitTitle(unit, zones.get(unit.id)?.name ?? unit.id, words),
        mark:
          members === undefined
            ? null
            : text("planner.coverage.units.members", {
                inside: figures.count(members.inside),
                all: figures.count(members.all),
              }),
      };
    };
  }, [text, figures, municipalities, zones, memberships, inside]);
}
