import type { ReactNode } from "react";
import { useText } from "../../i18n";
import { classes } from "../classes";
import { Button } from "../controls/button";
import { Announcer } from "./announcer";
import styles from "./sheet.module.css";
import { type SheetHeight, stepped } from "./sheet-height";
import { useDrag } from "./use-drag";

export interface SheetProps {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  /** Stands in the handle: the way to the other view. */
  readonly middle?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/**
 * The sheet from below, in three heights: the handle is dragged, two buttons in words do the same. On a wide screen the
 * style sheet dissolves it, and its children stand in the frame as if it were not there.
 */
export function Sheet({ height, onHeight, middle, children, className }: SheetProps) {
  const { text } = useText();
  const { pixels, handlers } = useDrag(onHeight);
  const step = (direction: "more" | "less") => () => onHeight(stepped(height, direction));
  return (
    <div
      className={classes(styles.sheet, styles[height], pixels !== null && styles.held, className)}
      style={pixels === null ? undefined : { height: pixels }}
    >
      <div className={styles.handle} {...handlers}>
        <span className={styles.bar} aria-hidden="true" />
        <Button tone="plain" disabled={height === "peek"} onPress={step("less")}>
          {text("ui.sheet.less")}
        </Button>
        {middle}
        <Button tone="plain" disabled={height === "full"} onPress={step("more")}>
          {text("ui.sheet.more")}
        </Button>
        <Announcer message={text(`ui.sheet.${height}`)} />
      </div>
      {children}
    </div>
  );
}
