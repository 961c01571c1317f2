import { useCallback, useEffect, useState } from "react";
import type { CounterRow } from "../../../domain/kiosk-log";
import { isTrouble } from "../../../state/device/trouble";
import { exportCounters, readCounters } from "../../../state/kiosk/records";
import { clearCounters } from "../../../state/kiosk/staff";
import { type Column, DataTable, Notice, Skeleton } from "../../../ui";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import { Overlay } from "../overlay";
import overlayStyles from "../overlay.module.css";
import { useWhich } from "./counted-names";
import { today } from "./moments";
import styles from "./staff.module.css";

/** What was counted on this device: to be read, taken away as a file, and cleared. */
export function CountersPage() {
  const { city, text } = useCity();
  const { rows, refusal, reread, refuse } = useCounters();
  const [isAsking, ask] = useState(false);
  const clear = () => {
    ask(false);
    void clearCounters().then(reread);
  };
  const save = async () => {
    const trouble = await exportCounters(city.id, today());
    if (trouble !== null) refuse(trouble.reason);
  };
  if (refusal !== null)
    return <Notice tone="warning">{text("kiosk.staff.trouble", { reason: refusal })}</Notice>;
  if (rows === null) return <Skeleton lines={8} />;
  return (
    <>
      <p>{text("kiosk.staff.counters.note")}</p>
      <div className={styles.row}>
        <TouchButton disabled={rows.length === 0} onPress={() => void save()}>
          {text("kiosk.staff.counters.export")}
        </TouchButton>
        <TouchButton disabled={rows.length === 0} onPress={() => ask(true)}>
          {text("kiosk.staff.counters.clear")}
        </TouchButton>
      </div>
      {rows.length === 0 ? <p>{text("kiosk.staff.counters.none")}</p> : <Counts rows={rows} />}
      {isAsking ? <Clearing onClear={clear} onKeep={() => ask(false)} /> : null}
    </>
  );
}

function useCounters() {
  const [rows, setRows] = useState<readonly CounterRow[] | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const reread = useCallback(async () => {
    const answer = await readCounters();
    if (isTrouble(answer)) setRefusal(answer.reason);
    else setRows(answer);
  }, []);
  useEffect(() => void reread(), [reread]);
  return { rows, refusal, reread, refuse: setRefusal };
}

function Counts({ rows }: { readonly rows: readonly CounterRow[] }) {
  const { text, figures } = useCity();
  const which = useWhich();
  const columns: Column<CounterRow>[] = [
    { id: "day", heading: text("kiosk.staff.counters.day"), cell: ({ day }) => figures.date(day) },
    {
      id: "what",
      heading: text("kiosk.staff.counters.what"),
      cell: ({ what }) => text(`kiosk.staff.counters.kinds.${what}`),
    },
    { id: "which", heading: text("kiosk.staff.counters.which"), cell: which },
    {
      id: "count",
      heading: text("kiosk.staff.counters.count"),
      numeric: true,
      cell: ({ count }) => figures.count(count),
    },
  ];
  return (
    <DataTable
      caption={text("kiosk.staff.counters.title")}
      columns={columns}
      rows={rows.toReversed()}
      keyOf={({ day, what, which: one }) => `${day} ${what} ${one}`}
    />
  );
}

interface ClearingProps {
  readonly onClear: () => void;
  readonly onKeep: () => void;
}

/** Counts are not brought back: it is asked first. */
function Clearing({ onClear, onKeep }: ClearingProps) {
  const { text } = useCity();
  return (
    <Overlay kind="alertdialog" title={text("kiosk.staff.counters.clearTitle")}>
      <p>{text("kiosk.staff.counters.clearBody")}</p>
      <div className={overlayStyles.row}>
        <TouchButton onPress={onKeep}>{text("kiosk.staff.counters.keep")}</TouchButton>
        <TouchButton tone="primary" onPress={onClear}>
          {text("kiosk.staff.counters.clear")}
        </TouchButton>
      </div>
    </Overlay>
  );
}
