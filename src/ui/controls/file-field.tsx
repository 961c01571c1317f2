import { useId } from "react";
import styles from "./file-field.module.css";

/** What somebody chose on the device, as a page gets it. */
export interface DeviceFile extends Blob {
  readonly name: string;
}

export interface FileFieldProps {
  readonly label: string;
  /** The endings and types that the browser offers first. */
  readonly accept: string;
  readonly onFile: (file: DeviceFile) => void;
}

/** A button that lets choose a file; the browser's own input lies over it, so that every device knows what to do. */
export function FileField({ label, accept, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.button}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        className={styles.input}
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again, mended meanwhile.
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
