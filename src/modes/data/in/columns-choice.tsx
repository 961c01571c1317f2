import { useState } from "react";
import { useApp } from "../../../state";
import { sayOfFile } from "../../../state/importing/choose";
import { selectDataset, selectNamedColumns } from "../../../state/importing/file";
import { SelectField } from "../../../ui";
import { useCity } from "../../../view/use-city";
import styles from "./in.module.css";

const NONE = "";

/** Asks which two columns of a table are its coordinates. Both have to be said before anything is drawn. */
export function ColumnsChoice() {
  const { text } = useCity();
  const fields = useApp(selectDataset)?.fields ?? [];
  const named = useApp(selectNamedColumns);
  const chosen = useApp(({ importing }) => importing?.choices.columns ?? null);
  const [half, setHalf] = useState({
    longitude: chosen?.longitude ?? named?.longitude ?? NONE,
    latitude: chosen?.latitude ?? named?.latitude ?? NONE,
  });
  const take = (change: Partial<typeof half>) => {
    const columns = { ...half, ...change };
    setHalf(columns);
    const isWhole = columns.longitude !== NONE && columns.latitude !== NONE;
    sayOfFile({ columns: isWhole && columns.longitude !== columns.latitude ? columns : null });
  };
  const choices = [
    { id: NONE, label: text("data.coming.where.noColumn") },
    ...fields.map((field) => ({ id: field, label: field })),
  ];
  return (
    <div className={styles.stack}>
      <p className={styles.label}>{text("data.coming.where.columns")}</p>
      <p className={styles.small}>{text("data.coming.where.columnsNote")}</p>
      <SelectField
        label={text("data.coming.where.east")}
        choices={choices}
        chosen={half.longitude}
        onChosen={(longitude) => take({ longitude })}
      />
      <SelectField
        label={text("data.coming.where.north")}
        choices={choices}
        chosen={half.latitude}
        onChosen={(latitude) => take({ latitude })}
      />
    </div>
  );
}
