import { useMemo } from "react";
import type { Frame } from "../../../map/svg/frame";
import { legendOf } from "../../../map/svg/legend";
import { SAMPLE } from "../../../map/svg/legend-words";
import { type Picture, type PrintedScene, pictureOf } from "../../../map/svg/picture";
import { NorthArrow, printedScaleOf, ScaleLine } from "../../../map/svg/scale-line";
import { Drawing, SvgMap } from "../../../map/svg/svg-map";
import { legendWords, scaleWords } from "../../../view/map-words";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

interface PrintedMapProps {
  readonly sheet: Sheet;
  readonly scene: PrintedScene;
  readonly frame: Frame;
  /** The name of what it shows. */
  readonly place: string;
}

/** Millimetres that a scale bar may take. */
const BAR = 45;

/** A map with its scale, north and legend. */
export function PrintedMap({ sheet, scene, frame, place }: PrintedMapProps) {
  const { text, figures } = sheet;
  const picture = useMemo(() => pictureOf(scene, frame), [scene, frame]);
  const denominator = figures.count(frame.denominator);
  const pilots = text("planner.sheets.map.pilots", { count: scene.pilots.length });
  const scale = printedScaleOf(frame, BAR);
  const words = scaleWords(scale.metres, sheet);
  return (
    <div className={styles.map}>
      <SvgMap
        picture={picture}
        look={scene.look}
        label={text("planner.sheets.map.label", { place, pilots, denominator })}
      />
      <div className={styles.under}>
        <NorthArrow
          look={scene.look}
          letter={text("map.northLetter")}
          label={text("planner.sheets.map.north")}
        />
        <ScaleLine
          scale={scale}
          look={scene.look}
          words={words}
          label={text("planner.sheets.map.bar", { length: words[2] })}
        />
        <p className={styles.scale}>{text("planner.sheets.map.scale", { denominator })}</p>
        <Legend sheet={sheet} scene={scene} picture={picture} />
      </div>
    </div>
  );
}

interface LegendProps {
  readonly sheet: Sheet;
  readonly scene: PrintedScene;
  readonly picture: Picture;
}

function Legend({ sheet, scene, picture }: LegendProps) {
  const rows = legendOf(
    scene,
    picture,
    legendWords(sheet, sheet.text("planner.sheets.map.reach", { reach: sheet.reach })),
  );
  return (
    <ul className={styles.legend} aria-label={sheet.text("planner.sheets.map.legend")}>
      {rows.map(({ id, word, shapes }) => (
        <li key={id}>
          <Drawing
            width={SAMPLE.width}
            height={SAMPLE.height}
            look={scene.look}
            label={null}
            shapes={shapes}
          />
          {word}
        </li>
      ))}
    </ul>
  );
}
