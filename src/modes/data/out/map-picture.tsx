import { useState } from "react";
import { store, useApp } from "../../../state";
import { handOver } from "../../../state/exporting/hand-over";
import { selectIsReckoning } from "../../../state/exporting/overlap-state";
import { Button, EmptyState, Section, Segmented } from "../../../ui";
import styles from "./out.module.css";
import { pictureWords } from "./picture-words";
import { Saving } from "./saving";
import { useJob } from "./use-job";
import { type GoingView, useGoing } from "./use-wording";

/** Device pixels for each CSS pixel, as the reader can ask for them. */
const TIMES = ["2", "4"] as const;
type Times = (typeof TIMES)[number];

/** The map as a PNG, sharper than the screen. */
export function MapPicture() {
  const view = useGoing();
  const { text } = view;
  const map = useApp((app) => app.map);
  const [times, setTimes] = useState<Times>("2");
  const isWaiting = useApp(selectIsReckoning);
  const { job, begin } = useJob();
  const save = () => begin(() => ({ done: savePicture(Number(times), view), cancel: null }));
  return (
    <Section heading={text("data.going.picture.title")}>
      <p className={styles.small}>{text("data.going.picture.what")}</p>
      {map === "none" || map === "lost" ? (
        <EmptyState sentence={text("data.going.picture.none")} />
      ) : (
        <div className={styles.save}>
          {isWaiting ? <p className={styles.small}>{text("data.going.picture.waiting")}</p> : null}
          <Segmented
            label={text("data.going.picture.times")}
            segments={TIMES.map((id) => ({ id, label: text(`data.going.picture.${id}`) }))}
            chosen={times}
            onChosen={setTimes}
          />
          <Button wide disabled={job.kind === "working" || isWaiting} onPress={save}>
            {text("data.going.picture.save")}
          </Button>
          <Saving job={job} working={text("data.going.picture.working")} onCancel={null} onRetry={save} />
        </div>
      )}
    </Section>
  );
}

/** Takes the picture and hands it over. @returns its name and its size, and that the device drew less than was asked for */
async function savePicture(asked: number, view: GoingView): Promise<string> {
  const { text, figures, date } = view;
  const { pictureFile, NoPicture } = await import("../../../map/picture-file");
  try {
    const { bytes, width, height, times } = await pictureFile(asked, pictureWords(store.getState(), view));
    const name = handOver("png", bytes, { id: text("data.going.picture.name"), date });
    const size = { width: figures.count(width), height: figures.count(height) };
    const said =
      times < asked
        ? text("data.going.picture.capped", { ...size, times: figures.decimal(times, 1) })
        : text("data.going.picture.size", size);
    return `${name} · ${said}`;
  } catch (error) {
    throw error instanceof NoPicture ? new Error(text(`data.going.picture.${error.fault}`)) : error;
  }
}
