import { useCity } from "../../../view/use-city";
import { Figures } from "./figures";
import { MapDrawing } from "./map-drawing";
import { MapPicture } from "./map-picture";
import styles from "./out.module.css";
import { WholeState } from "./whole-state";

/** Taking figures, layers and pictures away as files. */
export function Out() {
  const { text } = useCity();
  return (
    <div className={styles.out}>
      <h2 className={styles.title}>{text("data.going.title")}</h2>
      <Figures />
      <MapPicture />
      <MapDrawing />
      <WholeState />
    </div>
  );
}
