import { CODE } from "../../theme/code";
import { classes } from "../classes";
import type { QrPicture } from "./qr";
import styles from "./qr-code.module.css";

export interface QrCodeProps {
  readonly picture: QrPicture;
  /** What it opens, for who does not see it. */
  readonly label: string;
}

/** A code for the camera of a phone. */
export function QrCode({ picture: { size, path, fineness }, label }: QrCodeProps) {
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      className={classes(styles.code, fineness === "fine" && styles.fine)}
      role="img"
      aria-label={label}
    >
      <rect width={size} height={size} fill={CODE.light} />
      <path d={path} fill={CODE.dark} />
    </svg>
  );
}
