import { useApp } from "../../../state";
import { selectDataset } from "../../../state/importing/file";
import { SelectField } from "../../../ui";
import { useCity } from "../../../view/use-city";

interface FieldChoiceProps {
  readonly label: string;
  /** The index of the field; null: none. */
  readonly chosen: number | null;
  readonly onChosen: (field: number | null) => void;
}

const NONE = "none";

/** Which field of the file says something. */
export function FieldChoice({ label, chosen, onChosen }: FieldChoiceProps) {
  const { text } = useCity();
  const fields = useApp(selectDataset)?.fields ?? [];
  const choices = [
    { id: NONE, label: text("data.coming.role.field.none") },
    ...fields.map((field, index) => ({ id: String(index), label: field.trim() || String(index + 1) })),
  ];
  return (
    <SelectField
      label={label}
      choices={choices}
      chosen={chosen === null ? NONE : String(chosen)}
      onChosen={(id) => onChosen(id === NONE ? null : Number(id))}
    />
  );
}
