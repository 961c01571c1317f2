import { useState } from "react";
import type { Landings } from "../../../domain/plan-landing";
import { howComputed, selectAnswer, useApp } from "../../../state";
import { selectLandings } from "../../../state/plan/selectors/landing";
import { Panel, Segmented, Skeleton } from "../../../ui";
import { usePlan } from "../use-plan";
import styles from "./landing.module.css";
import { MatrixLegend } from "./matrix-legend";
import { Caveats, EmptyColumns } from "./matrix-silences";
import { MatrixTable, type Order, type RowsOf } from "./matrix-table";
import { PlacedProjects } from "./placed-projects";
import { WithoutPlace } from "./without-place";

interface MatrixProps {
  /** The strategy on the map whose projects colour it; null for all. */
  readonly strategy: string | null;
  readonly onClose: () => void;
}

/** Units by strategies on the map: where projects of the plan land, and where none does. */
export function Matrix({ strategy, onClose }: MatrixProps) {
  const { text } = usePlan();
  const known = useApp(selectLandings);
  const failure = useApp((app) => selectAnswer(app).failure);
  return (
    <Panel title={text("plan.landing.matrix.title")} onClose={onClose} onMethod={howComputed("matrix")}>
      <p className={styles.measure}>{text("plan.landing.matrix.about")}</p>
      {known !== null ? (
        <Known known={known} strategy={strategy} />
      ) : failure === null ? (
        <Skeleton lines={12} label={text("plan.landing.here.waiting")} />
      ) : (
        <p>{text("plan.landing.here.unreckoned")}</p>
      )}
    </Panel>
  );
}

function Known({ known, strategy }: { readonly known: Landings; readonly strategy: string | null }) {
  const { city, text } = usePlan();
  const [rowsOf, setRowsOf] = useState<RowsOf>("municipalities");
  const [order, setOrder] = useState<Order>("name");
  // A link may name a strategy that the city does not have.
  const asked = city.strategies.some(({ id }) => id === strategy) ? strategy : null;
  return (
    <>
      <EmptyColumns known={known} />
      <div className={styles.choices}>
        <Segmented
          label={text("plan.landing.matrix.rows")}
          segments={(["municipalities", "zones"] as const).map((id) => ({
            id,
            label: text(`plan.landing.matrix.rowsOf.${id}`),
          }))}
          chosen={rowsOf}
          onChosen={setRowsOf}
        />
        <Segmented
          label={text("plan.landing.matrix.order")}
          segments={(["name", "count"] as const).map((id) => ({
            id,
            label: text(`plan.landing.matrix.orderBy.${id}`),
          }))}
          chosen={order}
          onChosen={setOrder}
        />
      </div>
      {rowsOf === "zones" ? <p className={styles.measure}>{text("plan.landing.matrix.ofZones")}</p> : null}
      <MatrixLegend strategy={asked} />
      <MatrixTable known={known} strategy={asked} rowsOf={rowsOf} order={order} />
      <Caveats known={known} />
      <WithoutPlace known={known} strategy={asked} />
      <PlacedProjects known={known} />
    </>
  );
}
