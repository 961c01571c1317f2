import { inLanguage } from "../../../domain/text";
import { useApp } from "../../../state";
import { selectTours } from "../../../state/tours/telling";
import { ToggleChips } from "../../../ui";
import { useCity } from "../../../view/use-city";
import { ownName } from "../languages";
import { useKiosk } from "../use-kiosk";
import { FileValue, useSave } from "./file-value";
import styles from "./staff.module.css";

/** The settings that are lists: languages and tours. None chosen stands for all. */
export function ListSettings() {
  const { city, language } = useCity();
  const told = useApp((app) => selectTours(app)?.told) ?? [];
  return (
    <>
      <ListSetting field="languages" items={city.languages.map((id) => ({ id, label: ownName(id) }))} />
      <ListSetting
        field="tours"
        items={told.map(({ id, title }) => ({ id, label: inLanguage(title, language) }))}
      />
    </>
  );
}

interface ListSettingProps {
  readonly field: "languages" | "tours";
  readonly items: readonly { readonly id: string; readonly label: string }[];
}

function ListSetting({ field, items }: ListSettingProps) {
  const { text, figures } = useCity();
  const value = useKiosk(({ settings }) => settings[field]);
  const file = useKiosk((kiosk) => kiosk.file[field]);
  const save = useSave();
  const named = (id: string) => items.find((item) => item.id === id)?.label ?? id;
  // Those that stay keep their order, which is that in which tours run and languages are offered; the new one is the last.
  const choose = (chosen: readonly string[]) =>
    save({
      [field]: [...value.filter((id) => chosen.includes(id)), ...chosen.filter((id) => !value.includes(id))],
    });
  return (
    <div className={styles.setting}>
      <ToggleChips
        label={text(`kiosk.settings.fields.${field}`)}
        chips={items}
        chosen={value}
        onChosen={choose}
      />
      {value.length === 0 ? <p className={styles.small}>{text("kiosk.settings.all")}</p> : null}
      <FileValue
        field={field}
        value={file.length === 0 ? text("kiosk.settings.all") : figures.list(file.map(named))}
      />
    </div>
  );
}
