import { type ReactNode, useRef, useState } from "react";
import { useText } from "../../../i18n";
import { Button } from "../../controls/button";
import styles from "./saved-chart.module.css";
import type { ChartWords } from "./svg-of";

/** Writes the chart as the text of an SVG file, with these words around it. */
export type WriteChart = (words: ChartWords) => string;

interface SavedChartProps {
  /** What the chart shows. */
  readonly name: string;
  /** Hands the file over. @returns its name */
  readonly onSave: (write: WriteChart) => Promise<string>;
  readonly children: ReactNode;
}

/** A chart that can be taken away as a drawing. */
export function SavedChart({ name, onSave, children }: SavedChartProps) {
  const { text } = useText();
  const chart = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const save = async () => {
    try {
      const { svgOf } = await import("./svg-of");
      const piece = chart.current;
      if (piece === null) return;
      setSaid(text("ui.chart.saved", { name: await onSave((words) => svgOf(piece, words)) }));
    } catch (error) {
      setSaid(text("ui.chart.failed", { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <div>
      <div ref={chart}>{children}</div>
      <div className={styles.below}>
        <Button tone="plain" label={`${text("ui.chart.save")}: ${name}`} onPress={() => void save()}>
          {text("ui.chart.save")}
        </Button>
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
    </div>
  );
}
