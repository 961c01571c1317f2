import { addDataWords } from "../../i18n/data";
import { DOORS, turnToDoor, useApp } from "../../state";
import { Segmented } from "../../ui";
import { useCity } from "../../view/use-city";
import styles from "./data.module.css";
import { In } from "./in/in";
import { Out } from "./out/out";

let isOpen = false;

/** Brings the words once, and gives the left side. */
export function openDesk(): typeof Desk {
  if (!isOpen) addDataWords();
  isOpen = true;
  return Desk;
}

/** Files come in by one door, figures and maps go out by the other. */
function Desk() {
  const { text } = useCity();
  const door = useApp((app) => app.door);
  return (
    <div className={styles.question}>
      <Segmented
        label={text("data.desk.doors")}
        labelHidden
        segments={DOORS.map((id) => ({ id, label: text(`data.desk.door.${id}`) }))}
        chosen={door}
        onChosen={turnToDoor}
      />
      <p className={styles.small}>{text("data.desk.stays")}</p>
      {door === "in" ? <In /> : <Out />}
    </div>
  );
}
