import { addDataWords } from "../../../i18n/data";
import { enter, turnToDoor, useApp } from "../../../state";
import { selectTaken } from "../../../state/own/selectors";
import { putAllBack } from "../../../state/own/take";
import { Button, Notice } from "../../../ui";
import { useCity } from "../../../view/use-city";
import styles from "./in.module.css";

let isOpen = false;

/** Brings the words once, and gives the note. */
export function openNote(): typeof OwnNote {
  if (!isOpen) addDataWords();
  isOpen = true;
  return OwnNote;
}

/** Says in every mode that what is shown rests on the visitor's own data too, with the way back. */
function OwnNote() {
  const { text, figures } = useCity();
  const taken = useApp(selectTaken);
  const isDesk = useApp(({ mode, door }) => mode === "data" && door === "in");
  if (taken.length === 0 || isDesk) return null;
  const files = figures.list([...new Set(taken.map(({ source }) => source.file))]);
  const counts = taken.some(({ role }) => role === "pilots" || role === "layer" || role === "residents");
  const see = () => {
    enter("data");
    turnToDoor("in");
  };
  return (
    <div className={styles.note}>
      <Notice
        action={
          <>
            <Button tone="plain" onPress={see}>
              {text("data.own.see")}
            </Button>
            <Button tone="plain" onPress={putAllBack}>
              {text("data.own.putAllBack")}
            </Button>
          </>
        }
      >
        {counts ? text("data.own.note", { files }) : text("data.own.noteOnly", { files })}{" "}
        {text("data.own.device")}
      </Notice>
    </div>
  );
}
