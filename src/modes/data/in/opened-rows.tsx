import { useState } from "react";
import type { DataRow } from "../../../domain/dataset";
import { useApp } from "../../../state";
import { selectDataset } from "../../../state/importing/file";
import { selectFindings } from "../../../state/importing/outcome";
import { Button, Card, DataTable, EmptyState, Switch } from "../../../ui";
import { useCity } from "../../../view/use-city";
import styles from "./in.module.css";
import { MOST_FIELDS, useRowColumns } from "./row-columns";

/** Rows of a page: enough to see what is in a file, few enough to be drawn at once. */
const PAGE = 25;

/** The rows of the file that is being opened, what was mended in them and what is left out. */
export function OpenedRows({ onClose }: { readonly onClose: () => void }) {
  const { text, figures } = useCity();
  const dataset = useApp(selectDataset);
  if (dataset === null) return <EmptyState sentence={text("data.coming.rows.none")} />;
  const shown = figures.count(Math.min(MOST_FIELDS, dataset.fields.length));
  return (
    <Card kind={text("data.coming.rows.kind")} title={dataset.name} onClose={onClose}>
      <p className={styles.small}>
        {text("data.coming.rows.note")}{" "}
        {dataset.fields.length > MOST_FIELDS
          ? text("data.coming.rows.fields", { shown, all: figures.count(dataset.fields.length) })
          : null}
      </p>
      <Rows key={dataset.name} fields={dataset.fields} rows={dataset.rows} />
    </Card>
  );
}

interface RowsProps {
  readonly fields: readonly string[];
  readonly rows: readonly DataRow[];
}

function Rows({ fields, rows }: RowsProps) {
  const { text } = useCity();
  const { leftOut } = useApp(selectFindings);
  const [wantsLeft, setWantsLeft] = useState(false);
  const [wanted, setPage] = useState(0);
  const left = new Set(leftOut.map(({ row }) => row));
  const onlyLeft = wantsLeft && left.size > 0;
  const listed = onlyLeft ? rows.filter(({ number }) => left.has(number)) : rows;
  const page = Math.min(wanted, Math.max(0, Math.ceil(listed.length / PAGE) - 1));
  const shown = listed.slice(page * PAGE, (page + 1) * PAGE);
  const columns = useRowColumns(fields, shown);
  return (
    <div className={styles.stack}>
      {left.size > 0 ? (
        <Switch label={text("data.coming.rows.only")} on={wantsLeft} onChange={setWantsLeft} />
      ) : null}
      <div className={styles.rows}>
        <DataTable
          caption={text("data.coming.rows.title")}
          captionHidden
          columns={columns}
          rows={shown}
          keyOf={({ number }) => String(number)}
        />
      </div>
      <Pages page={page} all={listed.length} onPage={setPage} />
    </div>
  );
}

interface PagesProps {
  readonly page: number;
  readonly all: number;
  readonly onPage: (page: number) => void;
}

function Pages({ page, all, onPage }: PagesProps) {
  const { text, figures } = useCity();
  const [from, to] = [page * PAGE + 1, Math.min(all, (page + 1) * PAGE)];
  if (all <= PAGE) return null;
  return (
    <div className={styles.actions}>
      <Button disabled={page === 0} onPress={() => onPage(page - 1)}>
        {text("data.coming.rows.previous")}
      </Button>
      <Button disabled={to >= all} onPress={() => onPage(page + 1)}>
        {text("data.coming.rows.next")}
      </Button>
      <p className={styles.small} role="status">
        {text("data.coming.rows.page", {
          from: figures.count(from),
          to: figures.count(to),
          all: figures.count(all),
        })}
      </p>
    </div>
  );
}
