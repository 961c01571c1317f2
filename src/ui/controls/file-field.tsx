import type { ReactNode } from "react";
import { Button, DropZone, FileTrigger } from "react-aria-components";
import { classes } from "../classes";
import buttonStyles from "./button.module.css";
import styles from "./file-field.module.css";

/** A file as the browser hands it over. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface FileButtonProps {
  readonly children: ReactNode;
  /** Filled, once in a panel. */
  readonly primary?: boolean | undefined;
  /** More than one at a time. */
  readonly several?: boolean | undefined;
  /** Endings of names that the browser offers first: «.csv». */
  readonly endings: readonly string[];
  readonly onFiles: (files: readonly PickedFile[]) => void;
}

/** Asks the device for a file, or for some. */
export function FileButton(props: FileButtonProps) {
  const { children, primary = false, several = false, endings, onFiles } = props;
  return (
    <FileTrigger
      acceptedFileTypes={endings}
      allowsMultiple={several}
      onSelect={(files) => onFiles([...(files ?? [])])}
    >
      <Button
        className={classes(buttonStyles.button, primary ? buttonStyles.primary : buttonStyles.quiet) ?? ""}
      >
        {children}
      </Button>
    </FileTrigger>
  );
}

export interface FileDropProps {
  /** Said while a file is held over it. */
  readonly invitation: string;
  readonly onFiles: (files: readonly PickedFile[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on what stands in it. */
export function FileDrop({ invitation, onFiles, children }: FileDropProps) {
  return (
    <DropZone
      className={styles.zone ?? ""}
      aria-label={invitation}
      onDrop={async ({ items }) => {
        const files = await Promise.all(
          items.flatMap((item) => (item.kind === "file" ? [item.getFile()] : [])),
        );
        if (files.length > 0) onFiles(files);
      }}
    >
      {({ isDropTarget }) => (
        <>
          {children}
          {isDropTarget ? <p className={styles.invitation}>{invitation}</p> : null}
        </>
      )}
    </DropZone>
  );
}
