import { useEffect, useRef, useState } from "react";
import type { DrawnMap, DrawnSheet } from "../../../map/drawing-file";
import { store, useApp } from "../../../state";
import { handOverDrawing } from "../../../state/exporting/hand-over";
import { selectIsReckoning } from "../../../state/exporting/overlap-state";
import { Button, Section } from "../../../ui";
import styles from "./out.module.css";
import { pictureWords } from "./picture-words";
import { Saving } from "./saving";
import { useJob } from "./use-job";
import { type GoingView, useGoing } from "./use-wording";

/** A drawing that is in the page for a moment, until its text is taken. */
interface Pending {
  readonly Sheet: typeof DrawnSheet;
  readonly map: DrawnMap;
  readonly title: string;
  readonly description: string;
  readonly taken: (svg: string) => void;
}

/** The map as an SVG drawing in true millimetres. */
export function MapDrawing() {
  const view = useGoing();
  const { text } = view;
  const density = useApp((app) => app.density);
  const isWaiting = useApp(selectIsReckoning);
  const { job, begin } = useJob();
  const [pending, setPending] = useState<Pending | null>(null);
  const save = () =>
    begin(() => ({ done: draw(view, setPending).finally(() => setPending(null)), cancel: null }));
  return (
    <Section heading={text("data.going.drawing.title")}>
      <p className={styles.small}>{text("data.going.drawing.what")}</p>
      {density ? (
        <p className={styles.small}>
          {text("data.going.drawing.without", { things: text("data.going.drawing.density") })}
        </p>
      ) : null}
      <div className={styles.save}>
        {isWaiting ? <p className={styles.small}>{text("data.going.picture.waiting")}</p> : null}
        <Button wide disabled={job.kind === "working" || isWaiting} onPress={save}>
          {text("data.going.drawing.save")}
        </Button>
        <Saving job={job} working={text("data.going.drawing.working")} onCancel={null} onRetry={save} />
      </div>
      <p className={styles.small}>{text("data.going.drawing.charts")}</p>
      {pending === null ? null : <Unseen {...pending} />}
    </Section>
  );
}

/** Draws the sheet into the page, takes its text and hands it over. @returns the name of the file */
async function draw(view: GoingView, show: (pending: Pending) => void): Promise<string> {
  const { text, date } = view;
  const { drawnMap, DrawnSheet: Sheet } = await import("../../../map/drawing-file");
  const words = pictureWords(store.getState(), view);
  const map = drawnMap(words);
  if (map === null) throw new Error(text("data.going.picture.lost"));
  const description = [words.subtitle, words.filter, ...words.notes].join(" ");
  const svg = await new Promise<string>((taken) =>
    show({ Sheet, map, title: words.title, description, taken }),
  );
  return handOverDrawing(svg, { id: text("data.going.drawing.name"), date });
}

function Unseen({ Sheet, map, title, description, taken }: Pending) {
  const drawing = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (drawing.current !== null) taken(new XMLSerializer().serializeToString(drawing.current));
  }, [taken]);
  return (
    <div className={styles.unseen} aria-hidden="true">
      <Sheet ref={drawing} {...map} title={title} description={description} />
    </div>
  );
}
