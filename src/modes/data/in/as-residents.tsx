import { useApp } from "../../../state";
import { sayOfFile } from "../../../state/importing/choose";
import { selectBecame } from "../../../state/importing/outcome";
import { selectCountField } from "../../../state/importing/selectors";
import { useCity } from "../../../view/use-city";
import { FieldChoice } from "./field-choice";
import styles from "./in.module.css";

/** Residents: which field counts them, and how many come in of how many. */
export function AsResidents() {
  const { text, figures } = useCity();
  const countField = useApp(selectCountField);
  const became = useApp(selectBecame);
  const total = became?.role === "residents" ? became.result.value.total : null;
  return (
    <>
      <FieldChoice
        label={text("data.coming.role.field.count")}
        chosen={countField}
        onChosen={(field) => sayOfFile({ countField: field })}
      />
      {total === null ? null : (
        <p>
          {text("data.coming.role.residentsTotal", {
            taken: figures.count(total.taken),
            written: figures.count(Math.round(total.written)),
          })}
        </p>
      )}
      <p className={styles.small}>{text("data.coming.role.residentsNote")}</p>
    </>
  );
}
