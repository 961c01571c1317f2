import { useEffect, useState } from "react";
import type { LogEntry } from "../../../domain/kiosk-log";
import { readLog } from "../../../state/kiosk/records";
import { type Column, DataTable, Skeleton } from "../../../ui";
import { type CityView, useCity } from "../../../view/use-city";
import { writtenMoment } from "./moments";

/** An entry with its place among the others, for several may be of one moment. */
type Row = LogEntry & { readonly place: number };

/** What the screen wrote down about itself, the newest first. */
export function LogPage() {
  const view = useCity();
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  useEffect(() => {
    let isThere = true;
    void readLog().then(
      (entries) => isThere && setRows(entries.map((entry, place) => ({ ...entry, place }))),
    );
    return () => {
      isThere = false;
    };
  }, []);
  if (rows === null) return <Skeleton lines={8} />;
  if (rows.length === 0) return <p>{view.text("kiosk.staff.log.none")}</p>;
  return (
    <DataTable
      caption={view.text("kiosk.staff.log.title")}
      columns={columnsOf(view)}
      rows={rows}
      keyOf={({ place }) => String(place)}
    />
  );
}

const columnsOf = ({ text, language }: CityView): Column<Row>[] => [
  { id: "at", heading: text("kiosk.staff.log.at"), cell: ({ at }) => writtenMoment(at, language) },
  {
    id: "what",
    heading: text("kiosk.staff.log.what"),
    cell: ({ kind }) => text(`kiosk.staff.log.kinds.${kind}`),
  },
  { id: "detail", heading: text("kiosk.staff.log.detail"), cell: ({ detail }) => detail },
];
