import { EXPORT_FORMATS, type ExportFormat } from "../../../domain/export";
import { useApp } from "../../../state";
import { chooseFormat, formatOf } from "../../../state/exporting/going";
import { SelectField } from "../../../ui";
import styles from "./out.module.css";
import { leftOut } from "./ready-tables";
import type { Surveys } from "./use-surveys";
import { useGoing } from "./use-wording";

/** As what it is saved, what that is good for, and which of the ticked tables it has no room for. */
export function FormatChoice({ surveys }: { readonly surveys: Surveys }) {
  const { text, figures } = useGoing();
  const format = useApp(formatOf);
  const ticked = useApp(({ going }) => going.subjects);
  const out = leftOut(surveys, ticked, format);
  return (
    <div>
      <SelectField
        label={text("data.going.format")}
        choices={EXPORT_FORMATS.map((id) => ({ id, label: text(`data.going.formats.${id}`) }))}
        chosen={format}
        onChosen={(chosen) => {
          const known = EXPORT_FORMATS.find((one): one is ExportFormat => one === chosen);
          if (known !== undefined) chooseFormat(known);
        }}
      />
      <p className={styles.small}>{text(`data.going.formatNotes.${format}`)}</p>
      {out.length === 0 ? null : (
        <p className={styles.small} role="status">
          {text("data.going.leftOut", { tables: figures.list(out.map(({ title }) => title)) })}
        </p>
      )}
    </div>
  );
}
