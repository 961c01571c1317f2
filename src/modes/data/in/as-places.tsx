import { useApp } from "../../../state";
import { sayOfFile } from "../../../state/importing/choose";
import { selectNameField } from "../../../state/importing/selectors";
import { useCity } from "../../../view/use-city";
import { FieldChoice } from "./field-choice";

/** Candidate places: only their names may be told. */
export function AsPlaces() {
  const { text } = useCity();
  const nameField = useApp(selectNameField);
  return (
    <FieldChoice
      label={text("data.coming.role.field.name")}
      chosen={nameField}
      onChosen={(field) => sayOfFile({ nameField: field })}
    />
  );
}
