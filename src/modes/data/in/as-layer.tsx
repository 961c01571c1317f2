import { inLanguage } from "../../../domain/text";
import { useApp } from "../../../state";
import { sayOfFile } from "../../../state/importing/choose";
import { selectChoices } from "../../../state/importing/file";
import {
  isReach,
  selectIsGround,
  selectLayerName,
  selectLayerReach,
  selectNameField,
} from "../../../state/importing/selectors";
import { Notice, SelectField } from "../../../ui";
import { NumberField } from "../../../ui/controls/number-field";
import { TextField } from "../../../ui/controls/text-field";
import { useCity } from "../../../view/use-city";
import { FieldChoice } from "./field-choice";
import styles from "./in.module.css";

const NONE = "none";

/** A layer: what it is called, which strategy it serves, how far it reaches. */
export function AsLayer() {
  const { text, city, language } = useCity();
  const name = useApp(selectLayerName);
  const { strategy } = useApp(selectChoices);
  const nameField = useApp(selectNameField);
  const isGround = useApp(selectIsGround);
  const ask = { id: NONE, label: text("data.coming.role.noStrategy") };
  const strategies = city.strategies.map((one) => ({ id: one.id, label: inLanguage(one.name, language) }));
  return (
    <>
      <TextField
        label={text("data.coming.role.layerName")}
        value={name}
        onText={(layerName) => sayOfFile({ layerName })}
        refusal={name.trim() === "" ? text("data.coming.role.noName") : null}
      />
      <SelectField
        label={text("data.coming.role.strategy")}
        choices={strategy === null ? [ask, ...strategies] : strategies}
        chosen={strategy ?? NONE}
        onChosen={(id) => sayOfFile({ strategy: id === NONE ? null : id })}
      />
      {strategy === null ? <Notice>{text("data.coming.role.askStrategy")}</Notice> : null}
      {isGround ? <p className={styles.small}>{text("data.coming.role.ground")}</p> : <Reach />}
      <FieldChoice
        label={text("data.coming.role.field.name")}
        chosen={nameField}
        onChosen={(field) => sayOfFile({ nameField: field })}
      />
    </>
  );
}

function Reach() {
  const { text } = useCity();
  const reach = useApp(selectLayerReach);
  return (
    <NumberField
      label={text("data.coming.role.reach")}
      value={reach}
      decimals={0}
      unit={text("common.metres")}
      onNumber={(next) => sayOfFile({ reach: next ?? Number.NaN })}
      refusal={isReach(reach) ? null : text("data.coming.role.badReach")}
    />
  );
}
